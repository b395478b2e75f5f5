import { type Task, tally } from './tally.ts';

// One task at a time: the next comes when this one's tally has gone back.
process.on('message', (task: Task) => process.send!(tally(task)));

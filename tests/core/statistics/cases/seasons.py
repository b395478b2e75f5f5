"""Makes seasons.json: trend tests of series with ties, zeros and part cycles, by NumPy and SciPy from the formulas of Hirsch,
Slack and Smith (1982), Hirsch and Slack (1984), Hamed and Rao (1998), Yue and Wang (2002, 2004), in pyMannKendall's conventions;
and SciPy's theilslopes. python seasons.py > seasons.json"""
import json

import numpy as np
import scipy
from scipy.stats import norm, rankdata, theilslopes

few = [0, 0, 1, 0, 2, 1, 0, 0, 3, 0, 1, 2, 0, 0, 1, 1, 0, 2, 4, 0, 1, 0, 0, 2, 1, 3, 0, 1, 2, 5, 0, 1]
monthly = [12, 15, 9, 14, 22, 30, 41, 38, 25, 18, 13, 10, 11, 17, 12, 15, 25, 29, 44, 90, 28, 16, 15, 9, 14, 14, 11, 19,
           23, 34, 47, 40, 27, 20, 12, 13, 15, 18, 14, 17, 28, 36, 45, 44, 31, 22, 17, 12, 16, 21, 13, 20, 26]
quarters = [3, 7, 5, 2, 4, 8, 5, 2, 4, 9, 7, 3, 5, 9, 6, 3, 6, 11, 7, 4]
days = [5, 5, 5, 6, 9, 9, 5, 5, 6, 5, 6, 9, 10, 6, 5, 5, 7, 6, 9, 9, 6]
large = [120450, 118200, 130990, 125000, 119875, 140200, 138000, 141500, 139000, 150250]
swings = [1, 9, 2, 8, 1, 9, 3, 8, 2, 9, 1, 8]


def score(x):
    return int(sum(np.sign(x[j] - x[i]) for j in range(len(x)) for i in range(j)))


def variance(x):
    n = len(x)
    _, ties = np.unique(x, return_counts=True)
    return (n * (n - 1) * (2 * n + 5) - sum(t * (t - 1) * (2 * t + 5) for t in ties)) / 18


def slopes(x):
    return [(x[j] - x[i]) / (j - i) for j in range(len(x)) for i in range(j)]


def acf(x, lags):
    y = np.asarray(x, float) - np.mean(x)
    return [float(np.sum(y[k:] * y[:len(y) - k]) / np.sum(y * y)) for k in range(lags + 1)]


def told(s, var, pairs, continuity=1):
    z = (s - continuity * np.sign(s)) / np.sqrt(var)
    return {"s": s, "var_s": var, "z": float(z), "p": float(2 * norm.sf(abs(z))), "tau": s / pairs}


def seasonal(name, x, period):
    groups = [np.array(x[k::period], float) for k in range(period)]
    found = told(sum(map(score, groups)), sum(map(variance, groups)), sum(len(g) * (len(g) - 1) / 2 for g in groups))
    slope = float(np.median(np.concatenate([slopes(g) for g in groups])))
    whole = np.array(x[:len(x) // period * period], float).reshape(-1, period)
    n = len(whole)
    ranks = np.column_stack([rankdata(whole[:, g]) for g in range(period)])
    total = 0
    for g in range(period):
        for h in range(period):
            k = sum(np.sign((whole[j, g] - whole[i, g]) * (whole[j, h] - whole[i, h])) for j in range(n) for i in range(j))
            total += (k + 4 * np.sum(ranks[:, g] * ranks[:, h]) - n * (n + 1) ** 2) / 3
    s = sum(score(whole[:, g]) for g in range(period))
    correlated = told(s, float(total), period * n * (n - 1) / 2, 0)
    line = {"slope": slope, "intercept": float(np.median(x) - (len(x) - 1) / 2 / period * slope)}
    return {"name": name, "x": x, "period": period, "plain": {**found, **line}, "correlated": {**correlated, **line}}


def corrected(name, x, lag=None):
    x = np.array(x, float)
    n = len(x)
    last = min(n - 1, lag or n - 1)
    t = np.arange(1, n + 1)
    slope = float(np.median(slopes(x)))
    line = {"slope": slope, "intercept": float(np.median(x) - (n - 1) / 2 * slope)}
    left = x - t * slope
    pairs = n * (n - 1) / 2
    band = norm.ppf(0.975) / np.sqrt(n)
    r = acf(rankdata(left), last)
    hamed = 1 + 2 / (n * (n - 1) * (n - 2)) * sum(
        (n - k) * (n - k - 1) * (n - k - 2) * r[k] for k in range(1, last + 1) if abs(r[k]) > band)
    r = acf(left, last)
    yue = 1 + 2 * sum((1 - k / n) * r[k] for k in range(1, last + 1))
    white = x[1:] - acf(x, 1)[1] * x[:-1]
    free = left[1:] - acf(left, 1)[1] * left[:-1] + t[:-1] * slope
    m = (n - 1) * (n - 2) / 2
    cases = {"none": told(score(x), variance(x), pairs), "prewhiten": told(score(white), variance(white), m),
             "trend-free-prewhiten": told(score(free), variance(free), m)}
    # A factor of 0 or less is no variance: the correction is left out.
    cases["hamed-rao"] = told(score(x), variance(x) * (hamed if hamed > 0 else 1), pairs)
    cases["yue-wang"] = told(score(x), variance(x) * (yue if yue > 1e-9 else 1), pairs)
    return {"name": name, "x": list(x), "lag": lag, "factors": [float(hamed), float(yue)],
            "cases": {k: {**v, **line} for k, v in cases.items()}}


def interval(name, x):
    found = theilslopes(x, np.arange(len(x)), 0.95)
    return {"name": name, "x": x, "slope": float(found.slope), "interval": [float(found.low_slope), float(found.high_slope)]}


print(json.dumps({
    "source": f"NumPy {np.__version__}, SciPy {scipy.__version__} rankdata, norm, theilslopes(x, alpha=0.95); made by seasons.py",
    "seasonal": [seasonal("months, part of a year", monthly, 12), seasonal("months, few cases", few + few[::-1], 12),
                 seasonal("quarters", quarters, 4), seasonal("days", days, 7), seasonal("one season", large, 1),
                 seasonal("two seasons of swings", swings, 2)],
    "corrected": [corrected("months", monthly), corrected("ties and zeros", few), corrected("ties and zeros, 4 lags", few, 4),
                  corrected("large counts", large), corrected("swings", swings), corrected("days, 2 lags", days, 2)],
    "interval": [interval("months", monthly), interval("ties and zeros", few), interval("large counts", large),
                 interval("quarters", quarters), interval("five", [1, 3, 2, 5, 4])]}))

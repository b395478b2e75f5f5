# Makes series.json: what R answers for series that a test of trends or seasons finds hard. Rscript series.R > series.json
library(jsonlite)
library(strucchange)

monthly <- c(12, 15, 9, 14, 22, 30, 41, 38, 25, 18, 13, 10, 11, 17, 12, 15, 25, 29, 44, 90, 28, 16, 15, 9, 14, 14,
  11, 19, 23, 34, 47, 40, 27, 20, 12, 13, 15, 18, 14, 17, 28, 36, 45, 44, 31, 22, 17, 12, 16, 21, 13, 20, 26)
few <- c(0, 0, 1, 0, 2, 1, 0, 0, 3, 0, 1, 2, 0, 0, 1, 1, 0, 2, 4, 0, 1, 0, 0, 2, 1, 3, 0, 1, 2, 5, 0, 1)
quarterly <- c(3, 7, 5, 2, 4, 8, 5, 2, 4, 9, 7, 3, 5, 9, 6, 3, 6, 11, 7)
weekly <- c(100, 80, 82, 85, 90, 140, 160, 104, 79, 80, 88, 95, 150, 158, 99, 85, 83, 84, 97, 149, 170, 108, 88,
  86, 90, 96, 151, 172, 60, 87, 91, 92, 99, 155, 171)
large <- c(120450, 118200, 130990, 125000, 119875, 140200, 138000, 141500, 139000, 150250)

decompose <- function(name, x, period, ...) {
  fit <- stl(ts(x, frequency = period), ...)
  series <- fit$time.series
  list(name = name, period = period, x = x, windows = as.list(fit$win), degrees = as.list(fit$deg),
    jumps = as.list(fit$jump), inner = fit$inner, outer = fit$outer, seasonal = as.numeric(series[, 1]),
    trend = as.numeric(series[, 2]), remainder = as.numeric(series[, 3]), weights = fit$weights)
}
stl_cases <- list(
  decompose("months, periodic", monthly, 12, s.window = "periodic"),
  decompose("months, window 7", monthly, 12, s.window = 7),
  decompose("months, window 7 of degree 1", monthly, 12, s.window = 7, s.degree = 1),
  decompose("months, all windows", monthly, 12, s.window = 13, t.window = 25, l.window = 15),
  decompose("months, even windows", monthly, 12, s.window = 8, t.window = 20, l.window = 12),
  decompose("months, degrees 0", monthly, 12, s.window = 9, t.degree = 0, l.degree = 0),
  decompose("months, jumps", monthly, 12, s.window = 11, s.jump = 3, t.jump = 5, l.jump = 4),
  decompose("months, jumps of 1", monthly, 12, s.window = 11, s.jump = 1, t.jump = 1, l.jump = 1),
  decompose("months, 5 inner loops", monthly, 12, s.window = 7, inner = 5),
  decompose("quarters, periodic", quarterly, 4, s.window = "periodic"),
  decompose("quarters, window 5 of degree 1", quarterly, 4, s.window = 5, s.degree = 1),
  decompose("days, periodic", weekly, 7, s.window = "periodic"),
  decompose("days, window 7", weekly, 7, s.window = 7),
  decompose("two cycles and one month", monthly[1:25], 12, s.window = "periodic"),
  decompose("few cases", few, 12, s.window = "periodic"),
  decompose("constant", rep(4, 30), 12, s.window = 7))

kendall <- function(name, x) {
  test <- cor.test(seq_along(x), x, method = "kendall", exact = FALSE, continuity = TRUE)
  list(name = name, x = x, z = unname(test$statistic), p = test$p.value)
}
kendall_cases <- list(
  kendall("ties and zeros", few), kendall("months", monthly), kendall("one rise", c(0, 0, 0, 0, 0, 0, 1)),
  kendall("two values", c(2, 1, 1, 2, 1, 2, 2, 2)), kendall("large counts", large),
  kendall("as many rises as falls", c(1, 2, 3, 2, 1)), kendall("five, falling", c(9, 7, 4, 2, 0)),
  kendall("below zero", c(-3, -1, -1, 0, 2.5, -4, 1)))

lags <- function(name, x, y, furthest) {
  found <- ccf(x, y, lag.max = furthest, plot = FALSE)
  list(name = name, x = x, y = y, lag = as.numeric(found$lag), r = as.numeric(found$acf))
}
ccf_cases <- list(
  lags("odd length", few[1:31], monthly[1:31], 6), lags("even length", few, monthly[1:32], 8),
  lags("short", c(0, 0, 1, 0, 5, 0), c(2, 2, 2, 9, 2, 2), 2), lags("large counts", large, rev(large) / 7, 4))

remembers <- function(name, x, most) {
  fit <- ar(x, aic = TRUE, order.max = most)
  list(name = name, x = x, most = most, coefficients = as.numeric(fit$ar), variance = fit$var.pred)
}
ar_cases <- list(remembers("months", monthly, 6), remembers("days", weekly, 8), remembers("few cases", few, 5),
  remembers("no memory", c(3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8), 3), remembers("large counts", large, 2))

# The largest squared t over all places is the supremum of Chow's F for a change of the mean (Andrews 1993).
changes <- function(name, x, least) {
  n <- length(x)
  fits <- Fstats(x ~ 1, from = least, to = n - least)
  at <- breakpoints(fits)$breakpoints
  list(name = name, x = x, least = least, at = at, F = max(fits$Fstats),
    before = mean(x[1:at]), after = mean(x[(at + 1):n]))
}
shift <- c(8, 11, 9, 10, 12, 9, 8, 10, 11, 9, 17, 15, 18, 16, 14, 19, 15, 16, 17, 18, 15)
change_cases <- list(changes("a shift", shift, 3), changes("ties and zeros", few, 4),
  changes("months", monthly, 12), changes("large counts", large, 2), changes("even length", shift[1:20], 5))

cat(toJSON(list(source = paste(R.version.string, "stats::stl, cor.test, ccf, ar; strucchange",
    packageVersion("strucchange"), "Fstats; made by series.R"),
  stl = stl_cases, kendall = kendall_cases, ccf = ccf_cases, ar = ar_cases, change_point = change_cases),
  auto_unbox = TRUE, digits = NA))

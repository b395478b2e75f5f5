# Makes alerts.json: what surveillance answers for monthly series with zeros, ties and large counts. Rscript alerts.R > alerts.json
library(jsonlite)
suppressMessages(library(surveillance))

few <- c(0, 0, 1, 0, 2, 1, 0, 0, 3, 0, 1, 2, 0, 0, 1, 1, 0, 2, 4, 0, 1, 0, 0, 2, 1, 3, 0, 1, 2, 5, 0, 1, 0, 0, 2, 1,
  0, 1, 0, 0, 1, 3, 0, 2, 1, 0, 0, 1, 0, 2, 2, 0, 1, 0, 6, 1, 0, 0, 1, 2, 0, 1, 0, 3, 0, 2, 1, 0, 1, 7, 0, 2)
monthly <- c(12, 15, 9, 14, 22, 30, 41, 38, 25, 18, 13, 10, 11, 17, 12, 15, 25, 29, 44, 90, 28, 16, 15, 9, 14, 14, 11,
  19, 23, 34, 47, 40, 27, 20, 12, 13, 15, 18, 14, 17, 28, 36, 45, 44, 31, 22, 17, 12, 16, 21, 13, 20, 26, 39, 55, 48,
  33, 24, 19, 15, 18, 22, 17, 21, 30, 41, 52, 61, 36, 25, 20, 16, 17, 24, 19, 23, 60, 44, 58, 57, 39, 28, 22, 18)
rising <- round(monthly * seq(1, 4, length.out = length(monthly)))
steady <- rep(c(5, 5, 5, 6), 18)

series <- function(x) sts(observed = x, frequency = 12, start = c(2019, 1))
ears_of <- function(name, x, ...) {
  control <- list(...)
  found <- earsC(series(x), control = control)
  range <- (length(x) - nrow(observed(found)) + 1):length(x)
  list(name = name, x = x, method = control$method, baseline = if (is.null(control$baseline)) 7 else control$baseline,
    alpha = found@control$alpha, first = range[1], limit = as.numeric(upperbound(found)), alarm = as.numeric(alarms(found)))
}
ears_cases <- c(
  lapply(c("C1", "C2", "C3"), function(m) ears_of(paste(m, "few cases"), few, method = m)),
  lapply(c("C1", "C2", "C3"), function(m) ears_of(paste(m, "months"), monthly, method = m)),
  lapply(c("C1", "C2", "C3"), function(m) ears_of(paste(m, "nearly constant"), steady, method = m)),
  list(ears_of("C1 of 12 at 0.01", monthly, method = "C1", baseline = 12, alpha = 0.01),
    ears_of("C2 of 12 at 0.05", few, method = "C2", baseline = 12, alpha = 0.05),
    ears_of("C3 of 10 at 0.01", monthly, method = "C3", baseline = 10, alpha = 0.01),
    ears_of("C2 large counts", monthly * 13577, method = "C2")))

cusum_of <- function(name, x, from, k, h, m = NULL, trans = "standard") {
  found <- algo.cusum(create.disProg(week = seq_along(x), observed = x, state = 0 * x, freq = 12, start = c(2019, 1)),
    control = list(range = from:length(x), k = k, h = h, m = m, trans = trans))
  list(name = name, x = x, from = from, k = k, h = h, scale = trans, expected = found$control$m, limit = as.numeric(found$upperbound),
    alarm = as.numeric(found$alarm))
}
cusum_cases <- list(cusum_of("few cases", few, 13, 1.04, 2.26), cusum_of("months", monthly, 25, 1.04, 2.26),
  cusum_of("a given mean", monthly, 1, 0.5, 4, 20), cusum_of("rising", rising, 37, 0.5, 5),
  cusum_of("nearly constant", steady, 13, 0.1, 1), cusum_of("few cases, Rossi", few, 13, 1.04, 2.26, trans = "rossi"),
  cusum_of("months, Rossi", monthly, 25, 1.04, 2.26, trans = "rossi"),
  cusum_of("few cases, Anscombe", few, 13, 1.04, 2.26, trans = "anscombe"),
  cusum_of("rising, Anscombe", rising, 37, 0.5, 5, trans = "anscombe"))

farrington_of <- function(name, x, from, b, w, alpha, reweight, trend, power) {
  found <- suppressWarnings(algo.farrington(create.disProg(week = seq_along(x), observed = x, state = 0 * x, freq = 12,
    start = c(2019, 1)), control = list(range = from:length(x), b = b, w = w, alpha = alpha, reweight = reweight,
    trend = trend, limit54 = c(0, 1), powertrans = power, plot = FALSE, verbose = FALSE)))
  list(name = name, x = x, from = from, years = b, halfWindow = w, alpha = alpha, reweight = reweight, trend = trend,
    limit = as.numeric(found$upperbound), alarm = as.numeric(found$alarm))
}
farrington_cases <- list(
  farrington_of("months, plain", monthly, 64, 5, 1, 0.01, FALSE, FALSE, "2/3"),
  farrington_of("months, reweighted", monthly, 64, 5, 1, 0.01, TRUE, FALSE, "2/3"),
  farrington_of("months, trend", monthly, 64, 5, 1, 0.01, TRUE, TRUE, "2/3"),
  farrington_of("rising", rising, 64, 5, 2, 0.05, TRUE, TRUE, "2/3"),
  farrington_of("rising, three years", rising, 52, 3, 3, 0.05, FALSE, TRUE, "2/3"),
  farrington_of("few cases", few, 52, 4, 2, 0.01, TRUE, TRUE, "2/3"),
  farrington_of("few cases, plain", few, 64, 5, 3, 0.05, FALSE, FALSE, "2/3"),
  farrington_of("nearly constant", steady, 64, 5, 2, 0.05, TRUE, TRUE, "2/3"),
  farrington_of("large counts", rising * 4321, 64, 5, 2, 0.01, TRUE, TRUE, "2/3"))

cat(toJSON(list(source = paste(R.version.string, "surveillance", packageVersion("surveillance"),
    "earsC, algo.cusum, algo.farrington (limit54 off); made by alerts.R"), ears = ears_cases, cusum = cusum_cases,
  farrington = farrington_cases), auto_unbox = TRUE, digits = NA))

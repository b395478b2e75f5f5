# Makes regression.json: what R answers for count models and panels that are hard to fit. Rscript regression.R > regression.json
library(jsonlite)
library(MASS)

months <- 1:36
counts <- c(3, 5, 2, 6, 9, 12, 15, 11, 8, 4, 3, 2, 4, 4, 3, 8, 11, 10, 19, 14, 7, 6, 2, 5, 5, 3, 6, 7, 14, 13, 17, 30, 9, 6, 4, 3)
zeros <- c(0, 0, 1, 0, 0, 3, 0, 0, 0, 7, 0, 1, 0, 0, 0, 2, 0, 0, 9, 0, 1, 0, 0, 4, 0, 0, 0, 0, 6, 0, 1, 0, 0, 2, 0, 12)
persons <- seq(41000, 46250, length.out = 36)
season <- cbind(1, (months - 1) / 12, cos(2 * pi * months / 12), sin(2 * pi * months / 12))

reported <- function(name, fit, x, y, off, more = list()) {
  s <- coef(summary(fit))
  c(list(name = name, terms = unname(x), counts = y, offset = off, coefficients = unname(s[, 1]),
    standard_errors = unname(s[, 2]), p = unname(s[, 4]), fitted = unname(fitted(fit)),
    deviance = deviance(fit), null_deviance = fit$null.deviance, df = df.residual(fit)), more)
}

poisson_of <- function(name, x, y, off = rep(0, length(y))) {
  fit <- glm(y ~ x - 1 + offset(off), family = poisson)
  null <- glm(y ~ 1 + offset(off), family = poisson)
  out <- reported(name, fit, x, y, off, list(log_likelihood = as.numeric(logLik(fit)), aic = AIC(fit)))
  out$null_deviance <- deviance(null)
  out
}
quasi_of <- function(name, x, y, off = rep(0, length(y))) {
  fit <- glm(y ~ x - 1 + offset(off), family = quasipoisson)
  out <- reported(name, fit, x, y, off, list(dispersion = summary(fit)$dispersion, leverage = unname(hatvalues(fit))))
  out$null_deviance <- deviance(glm(y ~ 1 + offset(off), family = quasipoisson))
  out
}
nb_of <- function(name, x, y, off = rep(0, length(y))) {
  fit <- glm.nb(y ~ x - 1 + offset(off))
  out <- reported(name, fit, x, y, off, list(theta = fit$theta, theta_se = fit$SE.theta,
    log_likelihood = as.numeric(logLik(fit)), aic = AIC(fit)))
  level <- if (any(off != 0)) glm.nb(y ~ x[, -1] + offset(off)) else if (ncol(x) > 1) glm.nb(y ~ x[, -1]) else glm.nb(y ~ 1)
  out$null_deviance <- level$null.deviance
  out
}
level <- matrix(1, 36, 1)
poisson_cases <- list(poisson_of("season and trend", season, counts),
  poisson_of("with an offset", season, counts, log(persons)), poisson_of("many zeros", season, zeros),
  poisson_of("large counts", season, counts * 52341), poisson_of("level alone", level, counts, log(persons)),
  poisson_of("two values", cbind(1, c(0, 1, 1)), c(4, 9, 14)),
  poisson_of("a group of one", cbind(1, c(0, 0, 0, 0, 1)), c(2, 0, 1, 0, 30)))
quasi_cases <- list(quasi_of("season and trend", season, counts, log(persons)), quasi_of("many zeros", season, zeros),
  quasi_of("less than Poisson", cbind(1, 1:8), c(10, 11, 11, 12, 12, 13, 13, 14)))
nb_cases <- list(nb_of("season and trend", season, zeros), nb_of("with an offset", season, counts * 3, log(persons)),
  nb_of("level alone", level, zeros), nb_of("large counts", season, round(counts * 812.3)),
  nb_of("small theta", cbind(1, rep(0:1, 10)), c(0, 90, 1, 0, 0, 3, 60, 0, 2, 0, 0, 400, 1, 1, 0, 5, 0, 0, 33, 2)))

# The months that follow: mean, and the standard error of its logarithm.
ahead_x <- cbind(1, (36:41) / 12, cos(2 * pi * (37:42) / 12), sin(2 * pi * (37:42) / 12))
nb_fit <- glm.nb(zeros ~ season - 1)
v <- vcov(nb_fit)
ahead <- list(terms = ahead_x, mean = as.numeric(exp(ahead_x %*% coef(nb_fit))),
  se = sqrt(rowSums((ahead_x %*% v) * ahead_x)), theta = nb_fit$theta)

# A panel of areas by months with arrivals, at several lags; and one area before and after a month.
area <- rbind(c(4, 6, 3, 9, 7, 12, 8, 5, 9, 14, 10, 6, 3, 7, 5, 8), c(20, 25, 18, 31, 40, 38, 30, 22, 35, 41, 29, 26, 19, 24, 30, 28),
  c(0, 1, 0, 2, 0, 0, 3, 1, 0, 4, 2, 0, 0, 1, 2, 0), c(55, 60, 48, 71, 64, 80, 75, 59, 66, 90, 85, 61, 50, 57, 72, 70))
arrivals <- rbind(c(1, 3, 0, 2, 5, 1, 0, 4, 6, 2, 0, 1, 3, 2, 4, 1), c(2, 0, 4, 7, 3, 1, 2, 5, 8, 1, 0, 2, 4, 6, 1, 3),
  c(0, 0, 1, 0, 2, 0, 0, 1, 3, 0, 0, 0, 1, 0, 2, 0), c(9, 4, 6, 12, 3, 8, 5, 7, 15, 2, 6, 4, 9, 3, 8, 5))
# To the last digit, since nothing is reported of the steps there.
tight <- glm.control(epsilon = 1e-14, maxit = 100)
panel_of <- function(name, y, x, lag) {
  steps <- ncol(y)
  kept <- (lag + 1):steps
  rows <- data.frame(y = as.numeric(t(y[, kept])), x = as.numeric(t(x[, kept - lag])),
    place = factor(rep(seq_len(nrow(y)), each = length(kept))), month = factor(rep(kept, nrow(y))))
  # Months without cases say nothing.
  rows <- droplevels(rows[ave(rows$y, rows$month, FUN = sum) > 0, ])
  fit <- glm(y ~ place + month + x, family = quasipoisson, data = rows, control = tight)
  dispersion <- sum(residuals(fit, "pearson")^2) / df.residual(fit)
  s <- sqrt(dispersion * solve(crossprod(model.matrix(fit) * sqrt(fitted(fit))))["x", "x"])
  plain <- glm(y ~ place + month, family = poisson, data = rows, control = tight)
  # The score test of x: its residual on places and months, weighted, against the residuals of the counts.
  w <- fitted(plain)
  left <- residuals(lm(x ~ place + month, data = rows, weights = w))
  spread <- max(1, sum(residuals(plain, "pearson")^2) / df.residual(plain))
  list(name = name, counts = y, x = x, lag = lag, coefficient = unname(coef(fit)["x"]), standard_error = s, dispersion = dispersion, score_z = sum(left * (rows$y - w)) / sqrt(spread * sum(w * left^2)),
    score_slope = sum(left * (rows$y - w)) / sum(w * left^2))
}
panel_cases <- c(lapply(0:3, function(lag) panel_of(paste("lag", lag), area, arrivals, lag)),
  list(panel_of("two areas", area[1:2, ], arrivals[1:2, ], 1), panel_of("a month without cases",
    cbind(area[, 1:7], 0, area[, 9:16]), arrivals, 2), panel_of("large counts", area * 41000, arrivals, 1)))

# Saturated log-linear model of own and other areas' sums before and after, half a case added to each.
double <- function(name, own, others) {
  d <- data.frame(y = c(own, others) + 0.5, mine = c(1, 1, 0, 0), late = c(0, 1, 0, 1))
  fit <- suppressWarnings(glm(y ~ mine * late, family = poisson, data = d, control = tight))
  list(name = name, own = own, others = others, estimate = unname(coef(fit)["mine:late"]),
    se = sqrt(solve(crossprod(model.matrix(fit) * sqrt(fitted(fit))))["mine:late", "mine:late"]))
}
double_cases <- list(double("a rise", c(12, 30), c(100, 110)), double("no case before", c(0, 7), c(40, 35)),
  double("no case at all", c(0, 0), c(40, 35)), double("large counts", c(120000, 118000), c(900000, 1000100)))

cat(toJSON(list(source = paste(R.version.string, "stats::glm; MASS", packageVersion("MASS"),
    "glm.nb; made by regression.R"), poisson = poisson_cases, quasi = quasi_cases, negative_binomial = nb_cases,
  ahead = ahead, panel = panel_cases, double_difference = double_cases), auto_unbox = TRUE, digits = NA))

# Makes rates.json: what R answers for intervals of rates, shares and places at zeros and large counts. Rscript rates.R > rates.json
library(jsonlite)
suppressMessages(library(epitools))
suppressMessages(library(survey))
suppressMessages(library(classInt))

counts <- c(0, 1, 2, 3, 5, 7, 10, 19, 20, 50, 99, 100, 1000, 54321, 1e6, 3e7)
levels <- c(0.5, 0.8, 0.9, 0.95, 0.99, 0.999)
exact <- do.call(c, lapply(counts, function(x) lapply(levels, function(level)
  list(count = x, level = level, interval = as.numeric(poisson.test(x, conf.level = level)$conf.int)))))

ratio <- function(a, ta, b, tb, level) {
  test <- poisson.test(c(a, b), c(ta, tb), conf.level = level)
  # One-sided probability of so much or more under equal rates.
  tail <- if (a + b == 0) 1 else poisson.test(c(a, b), c(ta, tb), alternative = "greater")$p.value
  list(a = list(count = a, exposure = ta), b = list(count = b, exposure = tb), level = level,
    interval = as.numeric(test$conf.int), tail = tail)
}
ratios <- list(ratio(0, 100, 5, 120, 0.95), ratio(5, 120, 0, 100, 0.95), ratio(1, 1, 1, 1, 0.95), ratio(12, 3, 30, 8, 0.9),
  ratio(150, 10000.5, 131, 9000.25, 0.99), ratio(4321, 1, 4000, 1, 0.95), ratio(250000, 1000, 260000, 1001, 0.95),
  ratio(1, 1e6, 0, 1, 0.95), ratio(3, 0.2, 2, 40, 0.8))

# Variance recovery of a difference, from the two exact intervals (Zou and Donner 2008).
difference <- function(a, ta, b, tb, level) {
  i <- function(x, t) c(x, as.numeric(poisson.test(x, conf.level = level)$conf.int)) / t
  f <- i(a, ta); s <- i(b, tb)
  list(a = list(count = a, exposure = ta), b = list(count = b, exposure = tb), level = level,
    interval = c(f[1] - s[1] - sqrt((f[1] - f[2])^2 + (s[3] - s[1])^2), f[1] - s[1] + sqrt((f[3] - f[1])^2 + (s[1] - s[2])^2)))
}
differences <- list(difference(0, 100, 5, 120, 0.95), difference(0, 10, 0, 12, 0.95), difference(12, 3, 30, 8, 0.9),
  difference(4321, 1, 4000, 1, 0.99), difference(7, 0.5, 7, 0.5, 0.95))

standard <- function(name, n, pop, std, level) {
  r <- ageadjust.direct(n, pop, stdpop = std, conf.level = level)
  list(name = name, level = level, strata = data.frame(count = n, exposure = pop, standard = std),
    crude = unname(r[1]), rate = unname(r[2]), low = unname(r[3]), high = unname(r[4]))
}
standards <- list(standard("three groups", c(4, 10, 21), c(3000, 5200, 4100), c(40, 35, 25), 0.95),
  standard("a group without cases", c(0, 10, 3), c(3000, 5200, 4100), c(40, 35, 25), 0.95),
  standard("two groups", c(30, 44), c(61000, 58500), c(1, 1), 0.9),
  standard("one group", c(7), c(900), c(100), 0.95), standard("large counts", c(98000, 120034), c(1e6, 1.2e6), c(3, 2), 0.99),
  standard("a group of nobody in the standard", c(2, 9), c(500, 800), c(0, 10), 0.95),
  standard("one case", c(1, 0, 0), c(120, 4000, 9000), c(1, 20, 30), 0.95))

# Funnel limits between whole counts: r the smallest count with F(r) >= p; limit r - (F(r) - p) / (F(r) - F(r - 1)).
funnel <- function(expected, factor, miss) {
  cdf <- function(k) if (factor > 1) pnbinom(k, size = expected / (factor - 1), mu = expected) else ppois(k, expected)
  limit <- function(p) {
    r <- if (factor > 1) qnbinom(p, size = expected / (factor - 1), mu = expected) else qpois(p, expected)
    max(0, r - (cdf(r) - p) / (cdf(r) - cdf(r - 1)))
  }
  list(expected = expected, factor = factor, miss = miss, low = limit(miss / 2), high = limit(1 - miss / 2))
}
grid <- expand.grid(expected = c(0.2, 1, 4.4, 25, 180.5, 12000, 5e5), factor = c(1, 1.3, 4), miss = c(0.05, 0.002))
funnels <- Map(funnel, grid$expected, grid$factor, grid$miss)

# Variance between places by moments from scores pulled in at 10 % of either end (Spiegelhalter 2005).
between <- function(ratio, v) {
  z <- (ratio - 1) / sqrt(v)
  q <- quantile(z, c(0.1, 0.9))
  z <- pmin(pmax(z, q[1]), q[2])
  w <- 1 / v
  list(ratios = ratio, variances = v, value = max(0, (sum(z^2) - (length(z) - 1)) / (sum(w) - sum(w^2) / sum(w))))
}
betweens <- list(between(c(0.6, 1.4, 2.2, 0.9, 1, 0.3, 1.7), c(0.01, 0.02, 0.04, 0.01, 0.03, 0.02, 0.05)),
  between(c(1, 1, 1.1, 0.9), rep(0.2, 4)), between(c(0, 0, 3, 0.5, 1), c(0.3, 0.3, 0.1, 0.2, 0.05)))

clusters <- data.frame(stratum = rep(1:3, c(4, 3, 3)), id = 1:10, interviews = c(12, 15, 10, 14, 20, 18, 22, 9, 11, 10),
  yes = c(3, 6, 2, 7, 12, 9, 15, 0, 1, 4), persons = rep(c(40000, 25000, 9000), c(4, 3, 3)))
people <- clusters[rep(1:10, clusters$interviews), ]
people$said <- unlist(Map(function(n, y) rep(c(1, 0), c(y, n - y)), clusters$interviews, clusters$yes))
people$w <- people$persons / ave(people$persons, people$stratum, FUN = length)
design <- svydesign(ids = ~id, strata = ~stratum, weights = ~w, data = people)
# Each stratum has a share of its own (separate ratios), so the sample is post-stratified to its persons.
design <- postStratify(design, ~stratum, data.frame(stratum = 1:3, Freq = c(40000, 25000, 9000)))
logit <- svyciprop(~said, design, method = "logit", df = degf(design))
survey_case <- list(clusters = clusters, share = as.numeric(logit), interval = as.numeric(confint(logit)),
  variance = as.numeric(vcov(svymean(~said, design))))

jenks <- function(name, x, n) list(name = name, x = x, n = n, breaks = classIntervals(x, n, style = "fisher")$brks)
jenks_cases <- list(jenks("ties", c(1, 1, 1, 2, 2, 9, 9, 10, 30, 30), 3), jenks("zeros", c(0, 0, 0, 0, 4, 5, 6, 20, 21, 55), 4),
  jenks("large counts", c(120000, 120500, 90000, 91000, 300000, 310000, 5), 3), jenks("fractions", c(0.1, 0.11, 0.5, 0.52, 0.9, 3.3), 4))

p <- c(0.01, 0.02, 0.02, 0.5, 0.04, 0.9, 0.001, 0.04)
cat(toJSON(list(source = paste(R.version.string, "stats::poisson.test, ppois, pnbinom, p.adjust; epitools", packageVersion("epitools"),
    "ageadjust.direct; survey", packageVersion("survey"), "svyciprop; classInt", packageVersion("classInt"), "fisher; made by rates.R"),
  exact = exact, ratios = ratios, differences = differences, standardised = standards, funnel = funnels, between = betweens,
  survey = survey_case, jenks = jenks_cases, adjusted = list(p = p, holm = p.adjust(p, "holm"), bh = p.adjust(p, "BH"), bh12 = p.adjust(p, "BH", 12))),
  auto_unbox = TRUE, digits = NA, na = "null"))

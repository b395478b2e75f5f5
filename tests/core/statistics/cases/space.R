# Makes space.json: what spdep answers for small maps with islands, ties and one-way links. Rscript space.R > space.json
suppressMessages(library(spdep))
library(jsonlite)
invisible(set.ZeroPolicyOption(TRUE))

# A board of 5 by 4, numbered by rows, its last two areas cut off: one an island, one with a single one-way link.
board <- cell2nb(5, 4, type = "queen")
lists <- lapply(board, as.integer)
lists <- lapply(lists, function(l) setdiff(l, c(19L, 20L)))
lists[[19]] <- integer(0)
lists[[20]] <- c(14L)
nb_of <- function(l) {
  l <- lapply(l, function(x) if (length(x)) sort(as.integer(x)) else 0L)
  structure(l, class = "nb", region.id = as.character(seq_along(l)))
}
islands <- nb_of(lists)
rook <- nb_of(lapply(cell2nb(5, 4, type = "rook"), as.integer))
counts <- c(0, 3, 0, 12, 7, 1, 0, 5, 20, 9, 0, 2, 2, 8, 15, 0, 0, 1, 6, 4)
ties <- c(1, 1, 1, 2, 2, 1, 1, 2, 2, 2, 1, 1, 2, 2, 2, 1, 1, 1, 2, 1)
large <- counts * 1e6 + 123456
persons <- c(900, 1200, 400, 5000, 3100, 800, 650, 1500, 4200, 2600, 300, 700, 950, 2100, 3900, 500, 450, 600, 1800, 1600)

globals <- function(name, x, nb, style) {
  w <- nb2listw(nb, style = style, zero.policy = TRUE)
  m <- moran.test(x, w, zero.policy = TRUE)
  normal <- moran.test(x, w, randomisation = FALSE, zero.policy = TRUE)
  out <- list(name = name, x = x, neighbours = lapply(nb, function(l) if (l[1] == 0) list() else as.list(l - 1)),
    style = style, moran = unname(m$estimate), moran_z = unname(m$statistic), moran_p = m$p.value,
    normality = unname(normal$estimate[3]))
  if (all(card(nb) > 0)) {
    g <- geary.test(x, w)
    out <- c(out, list(geary = unname(g$estimate), geary_z = unname(g$statistic), geary_p = g$p.value))
    if (style == "B" && all(x >= 0)) {
      gg <- globalG.test(x, w)
      out <- c(out, list(general_g = unname(gg$estimate), general_g_z = as.numeric(gg$statistic), general_g_p = as.numeric(gg$p.value)))
    }
  }
  local <- localmoran(x, w, zero.policy = TRUE, conditional = TRUE)
  total <- localmoran(x, w, zero.policy = TRUE, conditional = FALSE)
  c(out, list(local = unname(unclass(local)[, 1:4]), total = unname(unclass(total)[, 1:4]),
    gi = as.numeric(localG(x, w, zero.policy = TRUE)),
    gi_star = as.numeric(localG(x, nb2listw(include.self(nb), style = style), zero.policy = TRUE))))
}
maps <- list(globals("islands, row", counts, islands, "W"), globals("islands, binary", counts, islands, "B"),
  globals("rook, row", counts, rook, "W"), globals("rook, binary", counts, rook, "B"),
  globals("ties, row", ties, rook, "W"), globals("ties, binary", ties, rook, "B"),
  globals("large counts, row", large, rook, "W"), globals("large counts, binary", large, rook, "B"),
  globals("below zero, row", counts - 5, rook, "W"))

# Equal distances abound on a board; spdep's k nearest are compared where there are none.
points <- cbind(lon = c(47.10, 47.31, 47.58, 47.77, 47.93, 47.22, 47.49, 47.86, 48.05, 48.41),
  lat = c(30.11, 30.52, 30.07, 30.66, 30.31, 30.93, 30.78, 30.95, 30.05, 29.98))
near <- list(points = points, nearest = lapply(1:4, function(k) lapply(knn2nb(knearneigh(points, k = k, longlat = TRUE)),
  function(l) as.list(l - 1))))

bayes <- function(name, n, x, nb) {
  g <- EBest(n, x)
  l <- suppressWarnings(EBlocal(n, x, nb, zero.policy = TRUE))
  out <- list(name = name, counts = n, persons = x, neighbours = lapply(nb, function(l) if (l[1] == 0) list() else as.list(l - 1)),
    raw = g$raw, global = g$estmm, a = attr(g, "parameters")$a, b = attr(g, "parameters")$b, local = l$est,
    geoda = suppressWarnings(EBlocal(n, x, nb, zero.policy = TRUE, geoda = TRUE))$est)
  out
}
rates <- list(bayes("some without cases", counts, persons, rook), bayes("islands", counts, persons, islands),
  bayes("different rates", counts * persons %/% 400, persons, rook),
  bayes("no more than chance", round(persons / 100), persons, rook), bayes("few cases", c(rep(0, 17), 1, 0, 1), persons, rook),
  bayes("large counts", counts * 1000, persons * 1000, rook))
eb <- lapply(rates, function(r) tryCatch(unname(EBImoran.mc(r$counts, r$persons, nb2listw(rook, style = "W"), nsim = 9)$statistic), error = function(e) NULL))

cat(toJSON(list(source = paste(R.version.string, "spdep", packageVersion("spdep"),
    "moran.test, geary.test, globalG.test, localmoran, localG, knearneigh, EBest, EBlocal, EBImoran.mc; made by space.R"),
  maps = maps, near = near, rates = rates, standardised_moran = eb), auto_unbox = TRUE, digits = NA, na = "null"))

"""Makes stl_robust.json: what statsmodels answers for robust seasonal decompositions. python stl_robust.py > stl_robust.json"""
import json
import statsmodels
from statsmodels.tsa.seasonal import STL

monthly = [12, 15, 9, 14, 22, 30, 41, 38, 25, 18, 13, 10, 11, 17, 12, 15, 25, 29, 44, 90, 28, 16, 15, 9, 14, 14, 11, 19,
           23, 34, 47, 40, 27, 20, 12, 13, 15, 18, 14, 17, 28, 36, 45, 44, 31, 22, 17, 12, 16, 21, 13, 20, 26]
quarterly = [3, 7, 5, 2, 4, 8, 5, 2, 4, 9, 30, 3, 5, 9, 6, 3, 6, 11, 7, 4]
daily = [100, 80, 82, 85, 90, 140, 160, 104, 79, 80, 88, 95, 150, 158, 99, 85, 83, 84, 97, 149, 170, 108, 88, 86, 90, 96,
         151, 172, 60, 87, 91, 92, 99, 155, 171, 105]


def case(name, x, period, inner, outer, **options):
    fit = STL(x, period=period, **options).fit(inner_iter=inner, outer_iter=outer)
    return {"name": name, "x": x, "period": period, "inner": inner, "outer": outer, "options": options,
            "seasonal": list(fit.seasonal), "trend": list(fit.trend), "remainder": list(fit.resid),
            "weights": list(fit.weights)}


cases = [
    case("months", monthly, 12, 2, 15, seasonal=7, trend=23, low_pass=13, robust=True),
    case("months, even length", monthly[:48], 12, 1, 15, seasonal=9, trend=21, low_pass=13, seasonal_deg=0, robust=True),
    case("months, jumps", monthly, 12, 1, 5, seasonal=11, trend=21, low_pass=13, seasonal_jump=2, trend_jump=3,
         low_pass_jump=4, robust=True),
    case("months, degrees 0", monthly, 12, 2, 10, seasonal=13, trend=25, low_pass=15, seasonal_deg=0, trend_deg=0,
         low_pass_deg=0, robust=True),
    case("months, not robust", monthly, 12, 2, 0, seasonal=7, trend=23, low_pass=13),
    case("quarters", quarterly, 4, 2, 15, seasonal=7, trend=9, low_pass=5, robust=True),
    case("days", daily, 7, 5, 15, seasonal=7, trend=15, low_pass=9, robust=True),
]
print(json.dumps({"source": f"statsmodels {statsmodels.__version__}, tsa.seasonal.STL(x, period, **options)"
                            ".fit(inner_iter, outer_iter); made by stl_robust.py", "cases": cases}))

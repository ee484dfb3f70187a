"""`cmath`: what its functions give and refuse."""

import cmath

NAMES = "sqrt log log10 exp sin cos tan sinh cosh tanh asin acos atan asinh acosh atanh".split()


def show(number):
    return f"{number.real:.10g} {number.imag:.10g}"


for name in NAMES:
    function = getattr(cmath, name)
    print(name, "|", " | ".join(show(function(number)) for number in (1 + 2j, -0.3 + 0.1j, 2.5, 1e-5j, 3 - 4j)))
# -> sqrt | 1.27201965 0.7861513778 | 0.0900770948 0.555080069 | 1.58113883 0 | 0.002236067977 0.002236067977 | 2 -1
# -> log | 0.8047189562 1.107148718 | -1.151292546 2.819842099 | 0.9162907319 0 | -11.51292546 1.570796327 | 1.609437912 -0.927295218
# -> log10 | 0.3494850022 0.4808285788 | -0.5 1.224641864 | 0.3979400087 0 | -5 0.6821881769 | 0.6989700043 -0.4027191963
# -> exp | -1.131204384 2.471726672 | 0.7371172153 0.07395841408 | 12.18249396 0 | 0.9999999999 1e-05 | -13.12878308 15.20078446
# -> sin | 3.165778513 1.959601041 | -0.2969990394 0.09569295129 | 0.5984721441 -0 | 0 1e-05 | 3.853738038 27.01681326
# -> cos | 2.032723007 -3.051897799 | 0.9601171535 0.02960129867 | -0.8011436155 -0 | 1 -0 | -27.0349456 3.851153335
# -> tan | 0.03381282608 1.014793616 | -0.3059725523 0.109101411 | -0.7470222972 0 | 0 1e-05 | -0.0001873462046 -0.9993559874
# -> sinh | -0.489056259 1.403119251 | -0.3029989604 0.1043597154 | 6.050204481 0 | 0 1e-05 | -6.548120041 7.61923172
# -> cosh | -0.6421481247 1.068607421 | 1.040116176 -0.03040130133 | 6.13228948 0 | 0.9999999999 0 | -6.580663041 7.581552743
# -> tanh | 1.166736257 -0.2434582012 | -0.293994105 0.09174159029 | 0.9866142982 0 | 0 1e-05 | 1.000709536 -0.004908258067
# -> asin | 0.4270785864 1.528570919 | -0.3029811073 0.1045814988 | 1.570796327 1.566799237 | 0 1e-05 | 0.6339838656 -2.305509031
# -> acos | 1.14371774 -1.528570919 | 1.873777434 -0.1045814988 | 0 -1.566799237 | 1.570796327 -1e-05 | 0.9368124612 2.305509031
# -> atan | 1.338972522 0.4023594781 | -0.2940013018 0.09193119503 | 1.19028995 0 | 0 1e-05 | 1.448306995 -0.1589971917
# -> asinh | 1.469351744 1.063440024 | -0.2969990234 0.09589295928 | 1.647231146 0 | 0 1e-05 | 2.299914041 -0.9176168534
# -> acosh | 1.528570919 1.14371774 | 0.1045814988 1.873777434 | 1.566799237 0 | 1e-05 1.570796327 | 2.305509031 -0.9368124612
# -> atanh | 0.1732867951 1.178097245 | -0.3059438579 0.1093344729 | 0.4236489302 1.570796327 | 0 1e-05 | 0.1175009073 -1.40992105
print(show(cmath.sqrt(1e308 + 1e308j)), show(cmath.sqrt(3e-310 + 4e-310j)), show(cmath.log(1e308 + 1e308j)))
# -> 1.098684113e+154 4.550898606e+153 2e-155 1e-155 709.5427822 0.7853981634
print(show(cmath.acosh(1e300 + 1e300j)), show(cmath.atanh(1e200)), show(cmath.exp(709.5 + 1j)), show(cmath.tanh(800 + 1j)))
# -> 691.8152487 0.7853981634 1e-200 1.570796327 7.321022327e+307 1.140181673e+308 1 0
print(show(cmath.log(8, 2)), show(cmath.log(1j, 2j)), show(cmath.log(0, 2)), cmath.phase(-1), cmath.polar(3 + 4j)[0])
# -> 3 0 0.8370160139 0.3693510611 -inf nan 3.141592653589793 5.0
print(show(cmath.rect(2, 1)), cmath.rect(2, -0.0), cmath.isfinite(1j), cmath.isinf(cmath.infj), cmath.isnan(cmath.nanj))
# -> 1.080604612 1.68294197 (2-0j) True True True
print(cmath.isclose(1, 1 + 1e-10j), cmath.isclose(1, 1.1, abs_tol=0.2), cmath.isclose(1j, 1.1j), cmath.isclose(1, cmath.inf))
# -> True True False False


class Both:
    def __complex__(self):
        return 1 + 2j


class Wrong:
    def __complex__(self):
        return 1.0


print(show(cmath.sqrt(Both())), show(cmath.sqrt(True)), show(cmath.exp(10)))
# -> 1.27201965 0.7861513778 1 0 22026.46579 0
for action in (
    lambda: cmath.log(0),
    lambda: cmath.log(2, 1),
    lambda: cmath.log(2, 0),
    lambda: cmath.atanh(1),
    lambda: cmath.atan(1j),
    lambda: cmath.exp(1000),
    lambda: cmath.sinh(1000),
    lambda: cmath.polar(1e308 + 1e308j)[1],
    lambda: cmath.polar(1.5e308 + 1.5e308j),
    lambda: cmath.sqrt("1"),
    lambda: cmath.sqrt(None),
    lambda: cmath.sqrt(10**400),
    lambda: cmath.sqrt(Wrong()),
    lambda: cmath.rect(1j, 2),
    lambda: cmath.isclose(1, 2, rel_tol=-1),
):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
# -> ValueError math domain error
# -> ValueError math domain error
# -> ValueError math domain error
# -> ValueError math domain error
# -> ValueError math domain error
# -> OverflowError math range error
# -> OverflowError math range error
# -> 0.7853981633974483
# -> OverflowError math range error
# -> TypeError must be real number, not str
# -> TypeError must be real number, not NoneType
# -> OverflowError int too large to convert to float
# -> TypeError __complex__ returned non-complex (type float)
# -> TypeError must be real number, not complex
# -> ValueError tolerances must be non-negative

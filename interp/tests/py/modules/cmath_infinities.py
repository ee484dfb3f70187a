"""`cmath` of what is infinite, no number, zero or on a cut."""

import cmath

INFINITY, NAN = cmath.inf, cmath.nan
PARTS = (-INFINITY, -1.5, -0.0, 0.0, 1.5, INFINITY, NAN)
NAMES = "sqrt log exp sin cos tan sinh cosh tanh asin acos atan asinh acosh atanh".split()


def show(part):
    return f"{part:.4g}"


for name in NAMES:
    results = []
    for real in PARTS:
        for imag in PARTS:
            if abs(real) < 2 and abs(imag) < 2 and real and imag:
                continue
            try:
                result = getattr(cmath, name)(complex(real, imag))
                results.append(show(result.real) + "," + show(result.imag))
            except ValueError:
                results.append("!")
    print(name, " ".join(results))
# -> sqrt inf,-inf 0,-inf 0,-inf 0,inf 0,inf inf,inf nan,inf inf,-inf 0,-1.225 0,1.225 inf,inf nan,nan inf,-inf 0.866,-0.866 0,-0 0,0 0.866,0.866 inf,inf nan,nan inf,-inf 0.866,-0.866 0,-0 0,0 0.866,0.866 inf,inf nan,nan inf,-inf 1.225,-0 1.225,0 inf,inf nan,nan inf,-inf inf,-0 inf,-0 inf,0 inf,0 inf,inf inf,nan inf,-inf nan,nan nan,nan nan,nan nan,nan inf,inf nan,nan
# -> log inf,-2.356 inf,-3.142 inf,-3.142 inf,3.142 inf,3.142 inf,2.356 inf,nan inf,-1.571 0.4055,-3.142 0.4055,3.142 inf,1.571 nan,nan inf,-1.571 0.4055,-1.571 ! ! 0.4055,1.571 inf,1.571 nan,nan inf,-1.571 0.4055,-1.571 ! ! 0.4055,1.571 inf,1.571 nan,nan inf,-1.571 0.4055,-0 0.4055,0 inf,1.571 nan,nan inf,-0.7854 inf,-0 inf,-0 inf,0 inf,0 inf,0.7854 inf,nan inf,nan nan,nan nan,nan nan,nan nan,nan inf,nan nan,nan
# -> exp 0,0 0,-0 0,-0 0,0 0,0 0,0 0,0 ! 0.2231,-0 0.2231,0 ! nan,nan ! 0.07074,-0.9975 1,-0 1,0 0.07074,0.9975 ! nan,nan ! 0.07074,-0.9975 1,-0 1,0 0.07074,0.9975 ! nan,nan ! 4.482,-0 4.482,0 ! nan,nan ! inf,-inf inf,-0 inf,0 inf,inf ! inf,nan nan,nan nan,nan nan,-0 nan,0 nan,nan nan,nan nan,nan
# -> sin ! ! ! ! ! ! nan,nan -inf,-inf -0.9975,-0 -0.9975,0 -inf,inf nan,nan -0,-inf -0,-2.129 -0,-0 -0,0 -0,2.129 -0,inf -0,nan 0,-inf 0,-2.129 0,-0 0,0 0,2.129 0,inf 0,nan inf,-inf 0.9975,-0 0.9975,0 inf,inf nan,nan ! ! ! ! ! ! nan,nan nan,-inf nan,nan nan,-0 nan,-0 nan,nan nan,-inf nan,nan
# -> cos ! ! ! ! ! ! nan,nan inf,-inf 0.07074,-0 0.07074,0 inf,inf nan,nan inf,-0 2.352,-0 1,-0 1,0 2.352,0 inf,0 nan,0 inf,0 2.352,0 1,0 1,-0 2.352,-0 inf,-0 nan,0 inf,inf 0.07074,0 0.07074,-0 inf,-inf nan,nan ! ! ! ! ! ! nan,nan inf,nan nan,nan nan,0 nan,0 nan,nan inf,nan nan,nan
# -> tan 0,-1 ! ! ! ! 0,1 nan,nan -0,-1 -14.1,-0 -14.1,0 -0,1 nan,nan -0,-1 -0,-0.9051 -0,-0 -0,0 -0,0.9051 -0,1 -0,nan 0,-1 0,-0.9051 0,-0 0,0 0,0.9051 0,1 0,nan 0,-1 14.1,-0 14.1,0 0,1 nan,nan 0,-1 ! ! ! ! 0,1 nan,nan 0,-1 nan,nan nan,nan nan,nan nan,nan 0,1 nan,nan
# -> sinh ! -inf,-inf -inf,-0 -inf,0 -inf,inf ! inf,nan ! -2.129,-0 -2.129,0 ! nan,nan ! -0,-0.9975 -0,-0 -0,0 -0,0.9975 ! 0,nan ! 0,-0.9975 0,-0 0,0 0,0.9975 ! 0,nan ! 2.129,-0 2.129,0 ! nan,nan ! inf,-inf inf,-0 inf,0 inf,inf ! inf,nan nan,nan nan,nan nan,-0 nan,0 nan,nan nan,nan nan,nan
# -> cosh ! inf,inf inf,0 inf,-0 inf,-inf ! inf,nan ! 2.352,0 2.352,-0 ! nan,nan ! 0.07074,0 1,0 1,-0 0.07074,-0 ! nan,0 ! 0.07074,-0 1,-0 1,0 0.07074,0 ! nan,0 ! 2.352,-0 2.352,0 ! nan,nan ! inf,-inf inf,-0 inf,0 inf,inf ! inf,nan nan,nan nan,nan nan,0 nan,0 nan,nan nan,nan nan,nan
# -> tanh -1,0 -1,-0 -1,-0 -1,0 -1,0 -1,0 -1,0 ! -0.9051,-0 -0.9051,0 ! nan,nan ! -0,-14.1 -0,-0 -0,0 -0,14.1 ! nan,nan ! 0,-14.1 0,-0 0,0 0,14.1 ! nan,nan ! 0.9051,-0 0.9051,0 ! nan,nan 1,0 1,-0 1,-0 1,0 1,0 1,0 1,0 nan,nan nan,nan nan,-0 nan,0 nan,nan nan,nan nan,nan
# -> asin -0.7854,-inf -1.571,-inf -1.571,-inf -1.571,inf -1.571,inf -0.7854,inf nan,-inf -0,-inf -1.571,-0.9624 -1.571,0.9624 -0,inf nan,nan -0,-inf -0,-1.195 -0,-0 -0,0 -0,1.195 -0,inf -0,nan 0,-inf 0,-1.195 0,-0 0,0 0,1.195 0,inf 0,nan 0,-inf 1.571,-0.9624 1.571,0.9624 0,inf nan,nan 0.7854,-inf 1.571,-inf 1.571,-inf 1.571,inf 1.571,inf 0.7854,inf nan,-inf nan,-inf nan,nan nan,nan nan,nan nan,nan nan,inf nan,nan
# -> acos 2.356,inf 3.142,inf 3.142,inf 3.142,-inf 3.142,-inf 2.356,-inf nan,inf 1.571,inf 3.142,0.9624 3.142,-0.9624 1.571,-inf nan,nan 1.571,inf 1.571,1.195 1.571,0 1.571,-0 1.571,-1.195 1.571,-inf 1.571,nan 1.571,inf 1.571,1.195 1.571,0 1.571,-0 1.571,-1.195 1.571,-inf 1.571,nan 1.571,inf 0,0.9624 0,-0.9624 1.571,-inf nan,nan 0.7854,inf 0,inf 0,inf 0,-inf 0,-inf 0.7854,-inf nan,inf nan,inf nan,nan nan,nan nan,nan nan,nan nan,-inf nan,nan
# -> atan -1.571,-0 -1.571,-0 -1.571,-0 -1.571,0 -1.571,0 -1.571,0 -1.571,-0 -1.571,-0 -0.9828,-0 -0.9828,0 -1.571,0 nan,nan -1.571,-0 -1.571,-0.8047 -0,-0 -0,0 -1.571,0.8047 -1.571,0 nan,nan 1.571,-0 1.571,-0.8047 0,-0 0,0 1.571,0.8047 1.571,0 nan,nan 1.571,-0 0.9828,-0 0.9828,0 1.571,0 nan,nan 1.571,-0 1.571,-0 1.571,-0 1.571,0 1.571,0 1.571,0 1.571,-0 nan,-0 nan,nan nan,-0 nan,0 nan,nan nan,0 nan,nan
# -> asinh -inf,-0.7854 -inf,-0 -inf,-0 -inf,0 -inf,0 -inf,0.7854 -inf,nan -inf,-1.571 -1.195,-0 -1.195,0 -inf,1.571 nan,nan -inf,-1.571 -0.9624,-1.571 -0,-0 -0,0 -0.9624,1.571 -inf,1.571 nan,nan inf,-1.571 0.9624,-1.571 0,-0 0,0 0.9624,1.571 inf,1.571 nan,nan inf,-1.571 1.195,-0 1.195,0 inf,1.571 nan,nan inf,-0.7854 inf,-0 inf,-0 inf,0 inf,0 inf,0.7854 inf,nan inf,nan nan,nan nan,-0 nan,0 nan,nan inf,nan nan,nan
# -> acosh inf,-2.356 inf,-3.142 inf,-3.142 inf,3.142 inf,3.142 inf,2.356 inf,nan inf,-1.571 0.9624,-3.142 0.9624,3.142 inf,1.571 nan,nan inf,-1.571 1.195,-1.571 0,-1.571 0,1.571 1.195,1.571 inf,1.571 nan,nan inf,-1.571 1.195,-1.571 0,-1.571 0,1.571 1.195,1.571 inf,1.571 nan,nan inf,-1.571 0.9624,-0 0.9624,0 inf,1.571 nan,nan inf,-0.7854 inf,-0 inf,-0 inf,0 inf,0 inf,0.7854 inf,nan inf,nan nan,nan nan,nan nan,nan nan,nan inf,nan nan,nan
# -> atanh -0,-1.571 -0,-1.571 -0,-1.571 -0,1.571 -0,1.571 -0,1.571 -0,nan -0,-1.571 -0.8047,-1.571 -0.8047,1.571 -0,1.571 nan,nan -0,-1.571 -0,-0.9828 -0,-0 -0,0 -0,0.9828 -0,1.571 -0,nan 0,-1.571 0,-0.9828 0,-0 0,0 0,0.9828 0,1.571 0,nan 0,-1.571 0.8047,-1.571 0.8047,1.571 0,1.571 nan,nan 0,-1.571 0,-1.571 0,-1.571 0,1.571 0,1.571 0,1.571 0,nan 0,-1.571 nan,nan nan,nan nan,nan nan,nan 0,1.571 nan,nan
results = []
for length in PARTS:
    for angle in PARTS:
        try:
            result = cmath.rect(length, angle)
            results.append(show(result.real) + "," + show(result.imag))
        except ValueError:
            results.append("!")
print("rect", " ".join(results))
# -> rect ! -inf,inf -inf,0 -inf,-0 -inf,-inf ! inf,nan ! -0.1061,1.496 -1.5,0 -1.5,-0 -0.1061,-1.496 ! nan,nan 0,0 -0,0 -0,0 -0,-0 -0,-0 0,0 0,0 0,0 0,-0 0,-0 0,0 0,0 0,0 0,0 ! 0.1061,-1.496 1.5,-0 1.5,0 0.1061,1.496 ! nan,nan ! inf,-inf inf,-0 inf,0 inf,inf ! inf,nan nan,nan nan,nan nan,0 nan,0 nan,nan nan,nan nan,nan

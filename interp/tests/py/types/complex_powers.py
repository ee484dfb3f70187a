# Small whole powers are products; the rest goes by angles.
for base in [0j, -0.0, 1j, -2 + 0j, 3 - 4j]:
    results = []
    for power in [0j, 1 + 0j, 2, -1 + 0j, -2 + 0j, 0.5 + 0j]:
        try:
            result = complex(pow(base, power))
            results.append((round(result.real, 6), round(result.imag, 6)))
        except ZeroDivisionError as error:
            results.append(str(error))
    print(results)
# -> [(1.0, 0.0), (0.0, 0.0), (0.0, 0.0), '0.0 to a negative or complex power', '0.0 to a negative or complex power', (0.0, 0.0)]
# -> [(1.0, 0.0), (-0.0, 0.0), (0.0, 0.0), '0.0 to a negative or complex power', '0.0 to a negative or complex power', (0.0, 0.0)]
# -> [(1.0, 0.0), (0.0, 1.0), (-1.0, 0.0), (0.0, -1.0), (-1.0, -0.0), (0.707107, 0.707107)]
# -> [(1.0, 0.0), (-2.0, 0.0), (4.0, 0.0), (-0.5, -0.0), (0.25, 0.0), (0.0, 1.414214)]
# -> [(1.0, 0.0), (3.0, -4.0), (-7.0, -24.0), (0.12, 0.16), (-0.0112, 0.0384), (2.0, -1.0)]
for base, power in [(0j, 1j), (0j, -1 + 0j), (float("inf"), 3j), (2.0, 1e308j), (0, 0.5 + 0j)]:
    try:
        print(pow(base, power))
    except ZeroDivisionError as error:
        print(error)
# -> 0.0 to a negative or complex power
# -> 0.0 to a negative or complex power
# -> 0.0 to a negative or complex power
# -> (-0.9540413324442112-0.2996750506600008j)
# -> 0j

print(0.5 ** (1.5 - 5j), 0.25 ** (0.25 + 1j))
# -> (-0.33514172535832576-0.11260561231059733j) (0.12972367089695783-0.6951055813392796j)

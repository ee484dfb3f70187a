# An if with very many branches, and jumps over long bodies.
def name(n):
    if n == 0:
        return "number 0"
    elif n == 1:
        return "number 1"
    elif n == 2:
        return "number 2"
    elif n == 3:
        return "number 3"
    elif n == 4:
        return "number 4"
    elif n == 5:
        return "number 5"
    elif n == 6:
        return "number 6"
    elif n == 7:
        return "number 7"
    elif n == 8:
        return "number 8"
    elif n == 9:
        return "number 9"
    elif n == 10:
        return "number 10"
    elif n == 11:
        return "number 11"
    elif n == 12:
        return "number 12"
    elif n == 13:
        return "number 13"
    elif n == 14:
        return "number 14"
    elif n == 15:
        return "number 15"
    elif n == 16:
        return "number 16"
    elif n == 17:
        return "number 17"
    elif n == 18:
        return "number 18"
    elif n == 19:
        return "number 19"
    elif n == 20:
        return "number 20"
    elif n == 21:
        return "number 21"
    elif n == 22:
        return "number 22"
    elif n == 23:
        return "number 23"
    elif n == 24:
        return "number 24"
    elif n == 25:
        return "number 25"
    elif n == 26:
        return "number 26"
    elif n == 27:
        return "number 27"
    elif n == 28:
        return "number 28"
    elif n == 29:
        return "number 29"
    elif n == 30:
        return "number 30"
    elif n == 31:
        return "number 31"
    elif n == 32:
        return "number 32"
    elif n == 33:
        return "number 33"
    elif n == 34:
        return "number 34"
    elif n == 35:
        return "number 35"
    elif n == 36:
        return "number 36"
    elif n == 37:
        return "number 37"
    elif n == 38:
        return "number 38"
    elif n == 39:
        return "number 39"
    elif n == 40:
        return "number 40"
    elif n == 41:
        return "number 41"
    elif n == 42:
        return "number 42"
    elif n == 43:
        return "number 43"
    elif n == 44:
        return "number 44"
    elif n == 45:
        return "number 45"
    elif n == 46:
        return "number 46"
    elif n == 47:
        return "number 47"
    elif n == 48:
        return "number 48"
    elif n == 49:
        return "number 49"
    elif n == 50:
        return "number 50"
    elif n == 51:
        return "number 51"
    elif n == 52:
        return "number 52"
    elif n == 53:
        return "number 53"
    elif n == 54:
        return "number 54"
    elif n == 55:
        return "number 55"
    elif n == 56:
        return "number 56"
    elif n == 57:
        return "number 57"
    elif n == 58:
        return "number 58"
    elif n == 59:
        return "number 59"
    elif n == 60:
        return "number 60"
    elif n == 61:
        return "number 61"
    elif n == 62:
        return "number 62"
    elif n == 63:
        return "number 63"
    elif n == 64:
        return "number 64"
    elif n == 65:
        return "number 65"
    elif n == 66:
        return "number 66"
    elif n == 67:
        return "number 67"
    elif n == 68:
        return "number 68"
    elif n == 69:
        return "number 69"
    elif n == 70:
        return "number 70"
    elif n == 71:
        return "number 71"
    elif n == 72:
        return "number 72"
    elif n == 73:
        return "number 73"
    elif n == 74:
        return "number 74"
    elif n == 75:
        return "number 75"
    elif n == 76:
        return "number 76"
    elif n == 77:
        return "number 77"
    elif n == 78:
        return "number 78"
    elif n == 79:
        return "number 79"
    elif n == 80:
        return "number 80"
    elif n == 81:
        return "number 81"
    elif n == 82:
        return "number 82"
    elif n == 83:
        return "number 83"
    elif n == 84:
        return "number 84"
    elif n == 85:
        return "number 85"
    elif n == 86:
        return "number 86"
    elif n == 87:
        return "number 87"
    elif n == 88:
        return "number 88"
    elif n == 89:
        return "number 89"
    elif n == 90:
        return "number 90"
    elif n == 91:
        return "number 91"
    elif n == 92:
        return "number 92"
    elif n == 93:
        return "number 93"
    elif n == 94:
        return "number 94"
    elif n == 95:
        return "number 95"
    elif n == 96:
        return "number 96"
    elif n == 97:
        return "number 97"
    elif n == 98:
        return "number 98"
    elif n == 99:
        return "number 99"
    elif n == 100:
        return "number 100"
    elif n == 101:
        return "number 101"
    elif n == 102:
        return "number 102"
    elif n == 103:
        return "number 103"
    elif n == 104:
        return "number 104"
    elif n == 105:
        return "number 105"
    elif n == 106:
        return "number 106"
    elif n == 107:
        return "number 107"
    elif n == 108:
        return "number 108"
    elif n == 109:
        return "number 109"
    elif n == 110:
        return "number 110"
    elif n == 111:
        return "number 111"
    elif n == 112:
        return "number 112"
    elif n == 113:
        return "number 113"
    elif n == 114:
        return "number 114"
    elif n == 115:
        return "number 115"
    elif n == 116:
        return "number 116"
    elif n == 117:
        return "number 117"
    elif n == 118:
        return "number 118"
    elif n == 119:
        return "number 119"
    else:
        return "none"


print(name(0), name(57), name(119), name(120))  # -> number 0 number 57 number 119 none


def long_loop(n):
    total = 0
    for i in range(n):
        if i % 2:
            continue
        total += i * 1 % 8
        if total % 12 == 1:
            total += 13
        total += i * 2 % 9
        if total % 13 == 2:
            total += 26
        total += i * 3 % 10
        if total % 14 == 3:
            total += 39
        total += i * 4 % 11
        if total % 15 == 4:
            total += 52
        total += i * 5 % 12
        if total % 16 == 5:
            total += 65
        total += i * 6 % 13
        if total % 17 == 6:
            total += 78
        total += i * 7 % 14
        if total % 18 == 7:
            total += 91
        total += i * 8 % 15
        if total % 19 == 8:
            total += 7
        total += i * 9 % 16
        if total % 20 == 9:
            total += 20
        total += i * 10 % 17
        if total % 21 == 10:
            total += 33
        total += i * 11 % 18
        if total % 22 == 0:
            total += 46
        total += i * 12 % 19
        if total % 23 == 1:
            total += 59
        total += i * 13 % 20
        if total % 24 == 2:
            total += 72
        total += i * 14 % 21
        if total % 25 == 3:
            total += 85
        total += i * 15 % 22
        if total % 26 == 4:
            total += 1
        total += i * 16 % 23
        if total % 27 == 5:
            total += 14
        total += i * 17 % 24
        if total % 28 == 6:
            total += 27
        total += i * 18 % 25
        if total % 29 == 7:
            total += 40
        total += i * 19 % 26
        if total % 30 == 8:
            total += 53
        total += i * 20 % 27
        if total % 31 == 9:
            total += 66
        total += i * 21 % 28
        if total % 32 == 10:
            total += 79
        total += i * 22 % 29
        if total % 33 == 0:
            total += 92
        total += i * 23 % 30
        if total % 34 == 1:
            total += 8
        total += i * 24 % 31
        if total % 35 == 2:
            total += 21
        total += i * 25 % 32
        if total % 36 == 3:
            total += 34
        total += i * 26 % 33
        if total % 37 == 4:
            total += 47
        total += i * 27 % 34
        if total % 38 == 5:
            total += 60
        total += i * 28 % 35
        if total % 39 == 6:
            total += 73
        total += i * 29 % 36
        if total % 40 == 7:
            total += 86
        total += i * 30 % 37
        if total % 41 == 8:
            total += 2
        total += i * 31 % 38
        if total % 42 == 9:
            total += 15
        total += i * 32 % 39
        if total % 43 == 10:
            total += 28
        total += i * 33 % 40
        if total % 44 == 0:
            total += 41
        total += i * 34 % 41
        if total % 45 == 1:
            total += 54
        total += i * 35 % 42
        if total % 46 == 2:
            total += 67
        total += i * 36 % 43
        if total % 47 == 3:
            total += 80
        total += i * 37 % 44
        if total % 48 == 4:
            total += 93
        total += i * 38 % 45
        if total % 49 == 5:
            total += 9
        total += i * 39 % 46
        if total % 50 == 6:
            total += 22
        total += i * 40 % 47
        if total % 51 == 7:
            total += 35
        total += i * 41 % 48
        if total % 52 == 8:
            total += 48
        total += i * 42 % 49
        if total % 53 == 9:
            total += 61
        total += i * 43 % 50
        if total % 54 == 10:
            total += 74
        total += i * 44 % 51
        if total % 55 == 0:
            total += 87
        total += i * 45 % 52
        if total % 56 == 1:
            total += 3
        total += i * 46 % 53
        if total % 57 == 2:
            total += 16
        total += i * 47 % 54
        if total % 58 == 3:
            total += 29
        total += i * 48 % 55
        if total % 59 == 4:
            total += 42
        total += i * 49 % 56
        if total % 60 == 5:
            total += 55
        total += i * 50 % 57
        if total % 61 == 6:
            total += 68
        total += i * 51 % 58
        if total % 62 == 7:
            total += 81
        total += i * 52 % 59
        if total % 63 == 8:
            total += 94
        total += i * 53 % 60
        if total % 64 == 9:
            total += 10
        total += i * 54 % 61
        if total % 65 == 10:
            total += 23
        total += i * 55 % 62
        if total % 66 == 0:
            total += 36
        total += i * 56 % 63
        if total % 67 == 1:
            total += 49
        total += i * 57 % 64
        if total % 68 == 2:
            total += 62
        total += i * 58 % 65
        if total % 69 == 3:
            total += 75
        total += i * 59 % 66
        if total % 70 == 4:
            total += 88
        total += i * 60 % 67
        if total % 71 == 5:
            total += 4
        total += i * 61 % 68
        if total % 72 == 6:
            total += 17
        total += i * 62 % 69
        if total % 73 == 7:
            total += 30
        total += i * 63 % 70
        if total % 74 == 8:
            total += 43
        total += i * 64 % 71
        if total % 75 == 9:
            total += 56
        total += i * 65 % 72
        if total % 76 == 10:
            total += 69
        total += i * 66 % 73
        if total % 77 == 0:
            total += 82
        total += i * 67 % 74
        if total % 78 == 1:
            total += 95
        total += i * 68 % 75
        if total % 79 == 2:
            total += 11
        total += i * 69 % 76
        if total % 80 == 3:
            total += 24
        if total > 10 ** 9:
            break
    else:
        total = -total
    return total


print(long_loop(3), long_loop(1000000))  # -> -2398 -722102664

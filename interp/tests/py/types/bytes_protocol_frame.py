# A byte protocol: framing, checksums, escaping, as a serial driver does.
def checksum(data):
    total = 0
    for byte in data:
        total = (total + byte) & 0xFF
    return total ^ 0xFF


def encode(payload):
    frame = bytearray([0x7E, len(payload)])
    for byte in payload:
        if byte in (0x7E, 0x7D):
            frame += bytes([0x7D, byte ^ 0x20])
        else:
            frame.append(byte)
    frame.append(checksum(payload))
    return bytes(frame)


def decode(frame):
    if frame[0] != 0x7E:
        raise ValueError(f"bad start {frame[0]:#04x}")
    out, escape = bytearray(), False
    for byte in frame[2:-1]:
        if byte == 0x7D:
            escape = True
            continue
        out.append(byte ^ 0x20 if escape else byte)
        escape = False
    if checksum(out) != frame[-1]:
        raise ValueError("bad checksum")
    return bytes(out)


message = b"\x01\x7e\x02\x7d\xff"
frame = encode(message)
print(frame, frame.hex(" "), len(frame))  # -> b'~\x05\x01}^\x02}]\xff\x02' 7e 05 01 7d 5e 02 7d 5d ff 02 10
print(decode(frame) == message)  # -> True
for bad in (b"\x00" + frame[1:], frame[:-1] + b"\x00"):
    try:
        decode(bad)
    except ValueError as e:
        print(e)
# -> bad start 0x00
# -> bad checksum
print(int.from_bytes(message[:2], "little"), (1000).to_bytes(2, "big") + b"!")  # -> 32257 b'\x03\xe8!'

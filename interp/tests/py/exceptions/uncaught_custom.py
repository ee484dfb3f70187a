# A class of one's own ends the script with its name and text.
class SensorError(Exception):
    pass


print("reading")  # -> reading
raise SensorError("sensor 3: no signal")  # raises SensorError: sensor 3: no signal

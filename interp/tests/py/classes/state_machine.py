# A state machine with methods in tables, as behaviour code has it.
class Door:
    def __init__(self):
        self.state = "closed"
        self.log = []
        self.table = {
            ("closed", "open"): ("opening", self.start),
            ("opening", "tick"): ("open", self.stop),
            ("open", "close"): ("closing", self.start),
            ("closing", "tick"): ("closed", self.stop),
            ("closing", "open"): ("opening", None),
        }

    def start(self, event):
        self.log.append(f"motor on ({event})")

    def stop(self, event):
        self.log.append(f"motor off ({event})")

    def handle(self, event):
        try:
            self.state, action = self.table[self.state, event]
        except KeyError as e:
            self.log.append(f"ignored {e}")
            return False
        if action:
            action(event)
        return True


door = Door()
for event in "open tick tick close open tick close tick".split():
    print(event, door.handle(event), door.state)
# -> open True opening
# -> tick True open
# -> tick False open
# -> close True closing
# -> open True opening
# -> tick True open
# -> close True closing
# -> tick True closed
print("\n".join(door.log))
# -> motor on (open)
# -> motor off (tick)
# -> ignored ('open', 'tick')
# -> motor on (close)
# -> motor off (tick)
# -> motor on (close)
# -> motor off (tick)

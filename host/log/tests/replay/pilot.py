"""Takes every kind of payload, keeps some of it, and passes it on."""

history = []


class Filter:
    def __init__(self):
        self.value = 0.0

    def update(self, value, dt):
        self.value += (value - self.value) * dt / (0.05 + dt)
        return self.value


smooth = Filter()


def start(ctx, state):
    state.last = ctx.now()


def process(ctx, input, state, output):
    survey, imu, pose, scan = input
    dt = (ctx.now() - state.last) * 1e-9
    state.last = ctx.now()
    speed = smooth.update(imu.payload.accel[0] + survey.payload.pose.x, dt)
    state.total += speed * dt
    if pose.payload is not None:
        state.seen.append(f"{ctx.cl_id}: {pose.payload.x:.3f}")
        del state.seen[:-5]
    if scan.payload is not None:
        history.append((ctx.cl_id, sum(scan.payload.bytes), scan.payload.counts[0]))
    if ctx.cl_id % 10 == 3:
        print("at", ctx.cl_id, imu.metadata.status_txt)
    if ctx.cl_id % 97 == 60:
        raise ValueError(f"no way from {ctx.cl_id}")
    if ctx.cl_id % 101 == 70:
        while True:
            pass
    estimate, again = output
    estimate.payload.speed = state.total
    estimate.payload.count = len(history)
    estimate.tov = imu.tov
    if ctx.cl_id % 3 == 0:
        estimate.metadata.status_txt = f"{len(history)} scans"
    if ctx.cl_id % 2 == 0:
        again.payload = survey.payload
        again.payload.ratio = survey.metadata.process_time.start / 3
        again.tov = survey.tov

/** What a watch is given to look at. */
export interface Watched {
    /** Grows whenever something happens. */
    activity(): number;
    /** The error to fail with once nothing happens any more. */
    halted(): Error;
}

/** Turns of the event loop without activity after which a program that had its time is taken to have come to a halt. */
const IDLE_TURNS = 20;

/**
 * Fails when a program waits for something that never comes.
 *
 * Offline nothing is ever waited for but other parts of the program. So when Node has nothing left to run, it is certain; and
 * where something else keeps Node running, silence of the given length is taken for it.
 */
export class ProgressWatch {
    /** Rejects once the program has come to a halt, or with the first error given to {@link fail}. */
    public readonly failed: Promise<never>;
    /** Ends the wait with an error of the program's. Errors after the first are consequences of it. */
    public readonly fail: (error: unknown) => void;
    private readonly onHalt = (): void => {
        this.fail(this.watched.halted());
    };
    private timer: NodeJS.Timeout | undefined;

    public constructor(
        private readonly watched: Watched,
        private readonly quietMilliseconds: number,
    ) {
        let reject: (error: unknown) => void = () => undefined;
        this.failed = new Promise((_, rejectPromise) => {
            reject = rejectPromise;
        });
        this.failed.catch(() => undefined);
        this.fail = reject;
        process.once("beforeExit", this.onHalt);
        this.arm();
    }

    public stop(): void {
        clearTimeout(this.timer);
        this.timer = undefined;
        process.removeListener("beforeExit", this.onHalt);
    }

    private arm(): void {
        const before = this.watched.activity();
        this.timer = setTimeout(() => {
            void this.check(before);
        }, this.quietMilliseconds).unref();
    }

    private async check(before: number): Promise<void> {
        const active = await activeWithin(IDLE_TURNS, () => this.watched.activity() !== before);
        if (this.timer === undefined) {
            return;
        }
        if (active) {
            this.arm();
        } else {
            this.onHalt();
        }
    }
}

/** Lets the event loop turn until the condition holds; `false` when it does not within that many turns. */
export async function activeWithin(turns: number, condition: () => boolean): Promise<boolean> {
    for (let turn = 0; turn < turns; turn++) {
        if (condition()) {
            return true;
        }
        await new Promise((resolve) => setImmediate(resolve));
    }
    return condition();
}

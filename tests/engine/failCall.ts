import { CloudError, type CloudCall } from "./cloud/calls";
import type { CloudModel } from "./cloud/model";
import { mutates } from "./cloudCalls";

/** How a call fails: before it has done anything, or after, when only its answer is lost. */
export interface Fault {
    readonly when: "before" | "after";
    readonly message: string;
}

/** Lets one call fail: the so-manieth from now, counted from 1, that would change something. The result gives the call. */
export function failCall(model: CloudModel, which: number, { when, message }: Fault): () => CloudCall | undefined {
    let count = 0;
    let failed: CloudCall | undefined;
    const fail = (call: CloudCall): Promise<void> => {
        count += mutates(call) ? 1 : 0;
        if (failed === undefined && count === which) {
            failed = call;
            throw new CloudError(message);
        }
        return Promise.resolve();
    };
    model.interference = { [when]: fail };
    return () => failed;
}

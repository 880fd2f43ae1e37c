import { AsyncLocalStorage } from "node:async_hooks";
import * as s3 from "@pulumi/aws/s3";
import type { ResourceHook } from "@pulumi/pulumi";
import { expect } from "chai";
import { Gate, iamGate, waitFor, type GateTimes, type Probe } from "../../../components/shared/gates";
import { record } from "../../support/record";
import { testProviders } from "../../support/testProviders";

/** Three attempts: at once, after the first interval and after the second. */
const TIMES: GateTimes = { intervalSeconds: 0.001, settleSeconds: 0.001, timeoutSeconds: 0.002 };

/** A probe that gives one answer after the other, and the last one ever after. */
function scripted(...answers: readonly (boolean | Error)[]): { probe: Probe; calls: () => number } {
    let calls = 0;
    const probe = (): Promise<boolean> => {
        const answer = answers[Math.min(calls, answers.length - 1)];
        calls += 1;
        return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer === true);
    };
    return { probe, calls: () => calls };
}

/** The message with which a promise is rejected. */
async function failure(waiting: Promise<unknown>): Promise<string> {
    try {
        await waiting;
    } catch (error) {
        return (error as Error).message;
    }
    return "no failure";
}

describe("waitFor", () => {
    it("goes on at once when the first answer is yes", async () => {
        const { probe, calls } = scripted(true);
        const started = performance.now();
        await waitFor("the role", { ...TIMES, intervalSeconds: 60, timeoutSeconds: 600 }, probe);
        expect(calls()).to.equal(1);
        expect(performance.now() - started).to.be.below(1000);
    });

    it("asks again after a no and after an error", async () => {
        const { probe, calls } = scripted(false, new Error("403"), true);
        await waitFor("the role", TIMES, probe);
        expect(calls()).to.equal(3);
    });

    it("gives up in the end, and says what the last answer was", async () => {
        const { probe, calls } = scripted(false, new Error("old"), new Error("403 from the workspace"));
        expect(await failure(waitFor("the workspace", TIMES, probe))).to.equal(
            "gave up waiting for the workspace after 0.002 s; last answer: 403 from the workspace",
        );
        expect(calls()).to.equal(3);
    });

    it("does not pass off an earlier error as the last answer", async () => {
        const { probe } = scripted(new Error("403"), false);
        expect(await failure(waitFor("the role", TIMES, probe))).to.equal(
            "gave up waiting for the role after 0.002 s; last answer: not there yet",
        );
    });

    it("shows what was thrown also when it is no error", async () => {
        const aborted = AbortSignal.abort("no such host");
        const probe = (): Promise<boolean> =>
            Promise.resolve().then(() => {
                aborted.throwIfAborted();
                return true;
            });
        expect(await failure(waitFor("the role", TIMES, probe))).to.include("last answer: no such host");
    });

    it("does not take an error for a yes, whatever it says", async () => {
        const { probe } = scripted(new Error(""));
        expect(await failure(waitFor("the role", TIMES, probe))).to.include("gave up waiting for the role");
    });

    it("does not sleep once it knows that it gives up", async () => {
        const { probe, calls } = scripted(false);
        const times = { ...TIMES, intervalSeconds: 60, timeoutSeconds: 59 };
        expect(await failure(waitFor("the role", times, probe))).to.include("after 59 s");
        expect(calls()).to.equal(1);
    });
});

/** What the engine runs before it creates and before it updates a resource with the gate. */
async function hooksOf(make: () => Gate): Promise<{ create: () => Promise<void>; update: () => Promise<void> }> {
    let gate: Gate | undefined;
    await record(() => {
        gate = make();
    });
    const run = (hooks: readonly unknown[] = []): (() => Promise<void>) => {
        expect(hooks).to.have.length(1);
        const { callback } = hooks[0] as ResourceHook;
        return async () => {
            await callback({ urn: "", id: "", name: "", type: "" });
        };
    };
    return { create: run(gate?.hooks.beforeCreate), update: run(gate?.hooks.beforeUpdate) };
}

describe("Gate", () => {
    it("claim 1: is bound by its name to the creation and the update of what waits, and to nothing else", async () => {
        const graph = await record(() => {
            const { aws } = testProviders();
            const gate = new Gate("role-settled", () => Promise.resolve());
            new s3.Bucket("consumer", {}, { provider: aws, hooks: gate.hooks });
            new s3.Bucket("other", {}, { provider: aws });
        });
        expect(graph.only("aws:s3/bucket:Bucket", "consumer").hooks).to.deep.equal({
            beforeCreate: ["role-settled"],
            beforeUpdate: ["role-settled"],
        });
        expect(graph.only("aws:s3/bucket:Bucket", "other").hooks).to.deep.equal({});
    });

    it("does not wait in a preview, nor while nothing waits for it", async () => {
        let waits = 0;
        const gate = await hooksOf(
            () =>
                new Gate("gate", () => {
                    waits += 1;
                    return Promise.resolve();
                }),
        );
        expect(waits).to.equal(0);
        await gate.create();
        expect(waits).to.equal(1);
    });

    it("waits once per run, also for consumers that come at the same time", async () => {
        let waits = 0;
        let open: () => void = () => undefined;
        const gate = await hooksOf(
            () =>
                new Gate("gate", () => {
                    waits += 1;
                    return new Promise((resolve) => (open = resolve));
                }),
        );
        let passed = 0;
        const consumers = [gate.create(), gate.update(), gate.create()].map((hook) => hook.then(() => (passed += 1)));
        await new Promise(setImmediate);
        expect([waits, passed]).to.deep.equal([1, 0]);
        open();
        await Promise.all(consumers);
        await gate.update();
        expect([waits, passed]).to.deep.equal([1, 3]);
    });

    it("fails every consumer when the wait fails", async () => {
        let waits = 0;
        const gate = await hooksOf(
            () =>
                new Gate("gate", () => {
                    waits += 1;
                    return Promise.reject(new Error("gave up"));
                }),
        );
        expect(await failure(gate.create())).to.equal("gave up");
        expect(await failure(gate.update())).to.equal("gave up");
        expect(waits).to.equal(1);
    });

    it("waits in the context in which it was made, where an invoke finds the engine", async () => {
        const program = new AsyncLocalStorage<string>();
        let seen: string | undefined;
        const gate = await hooksOf(() =>
            program.run(
                "the program",
                () =>
                    new Gate("gate", () => {
                        seen = program.getStore();
                        return Promise.resolve();
                    }),
            ),
        );
        expect(program.getStore()).to.equal(undefined);
        await gate.create();
        expect(seen).to.equal("the program");
    });
});

describe("iamGate", () => {
    it("claim 1: is named after the role, and open once IAM has had time to settle", async () => {
        const graph = await record(() => {
            const { aws } = testProviders();
            new s3.Bucket("consumer", {}, { provider: aws, hooks: iamGate("cross-account-role", TIMES).hooks });
        });
        expect(graph.only("aws:s3/bucket:Bucket").hooks["beforeCreate"]).to.deep.equal(["cross-account-role-settled"]);

        const gate = await hooksOf(() => iamGate("role", { ...TIMES, settleSeconds: 0.05 }));
        const started = performance.now();
        await gate.create();
        expect(performance.now() - started).to.be.at.least(45);
    });
});

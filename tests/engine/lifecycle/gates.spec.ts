import { expect } from "chai";
import type { BenchStack } from "../benchStack";
import type { CloudCall } from "../cloud/calls";
import { logicalName } from "../cloud/urn";
import { failureOf } from "../failureOf";
import type { EngineBench } from "../harness";
import { differences } from "../inventory";
import { killEngine } from "../killEngine";
import { openLakehouse } from "../lakehouse";
import { Recovery } from "../recovery";
import { SMALL_DEV } from "../smallDev";

/**
 * In the other tests what settles does so in half a second, and all stacks go up: here is what they owe to their gates. Time
 * goes on when the test says so.
 */
describe("lifecycle 2: a gate that does not wait, or gives up,", () => {
    /** The clouds' time, once the foundation is there; until then it goes by. */
    let time: number | undefined;
    let bench: EngineBench;
    let dev: BenchStack;

    before(async () => {
        bench = await openLakehouse({
            policyPack: undefined,
            overrides: { "lakehouse:gates": { intervalSeconds: 0.05, settleSeconds: 0, timeoutSeconds: 1 } },
            clouds: { settleMilliseconds: 0.01, assignmentMilliseconds: 0.01, clock: () => time ?? performance.now() },
        });
        await (await bench.stack("foundation")).up();
        dev = await bench.stack("dev", { overrides: SMALL_DEV });
        time = performance.now();
    });

    after(() => {
        bench.close();
    });

    /** What goes wrong at the next try, after which some time goes by. */
    async function nextErrors(): Promise<string> {
        await failureOf(dev.up());
        time = (time ?? 0) + 1;
        return dev.errors.join("\n");
    }

    it("claim 1: has the credentials refused for their role", async () => {
        expect(await nextErrors()).to.match(/^registrations-credentials: .* role acme-dev-cross-account\S* lacks/m);
    });

    it("claim 3: fails by name what waits for the workspace to see its metastore", async () => {
        const errors = await nextErrors();
        expect(errors).to.match(/^policy-jobs-policy: .*gave up waiting for the workspace to see its metastore/m);
        expect(errors).to.match(/after 1 s; last answer: .*METASTORE_DOES_NOT_EXIST/);
    });

    it("claim 1: has the external location refused for its role, once the workspace is ready", async () => {
        expect(await nextErrors()).to.match(/^location-silver-location: .* role acme-dev-uc-lake\S* lacks/m);
    });

    it("loses nothing: the stack goes on where it stopped when all has settled", async () => {
        expect(await nextErrors()).to.equal("");
        expect(differences(bench)).to.deep.equal([]);
    });
});

describe("lifecycle 2: claim 2: a gate between a role's policy and its consumer", () => {
    const SETTLE_SECONDS = 1;
    let bench: EngineBench;

    before(async () => {
        bench = await openLakehouse({
            policyPack: undefined,
            overrides: {
                "lakehouse:gates": { intervalSeconds: 0.05, settleSeconds: SETTLE_SECONDS, timeoutSeconds: 10 },
            },
        });
        await (await bench.stack("foundation")).up();
    });

    after(() => {
        bench.close();
    });

    it("runs again when the engine was killed between the two, and up goes on", async () => {
        const { model } = bench;
        const dev = await bench.stack("dev", { overrides: SMALL_DEV });
        model.interference = {
            after: (call) => {
                if (makes(call, "cross-account-role-role-policy")) {
                    killEngine(bench, "dev");
                }
                return Promise.resolve();
            },
        };
        expect(await failureOf(dev.savingEachStep(() => dev.up()))).to.include("SIGKILL");
        expect(model.calls.some((call) => makes(call, "registrations-credentials"))).to.equal(false);
        await bench.pulumi("cancel", "dev", "--yes");
        await new Recovery(bench, "dev").follow();

        const begun = performance.now();
        let waited = 0;
        model.interference = {
            before: (call) => {
                waited = makes(call, "registrations-credentials") ? performance.now() - begun : waited;
                return Promise.resolve();
            },
        };
        await dev.up();
        expect(waited).to.be.greaterThan(SETTLE_SECONDS * 1000);
        expect(model.calls.some((call) => call.operation !== "create" && logicalName(call.urn) === ROLE)).to.equal(
            false,
        );
    });
});

const ROLE = "cross-account-role-role";

function makes({ operation, urn }: CloudCall, name: string): boolean {
    return operation === "create" && logicalName(urn) === name;
}

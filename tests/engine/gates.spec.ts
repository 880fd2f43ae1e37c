import { expect } from "chai";
import type { BenchStack } from "./benchStack";
import type { TestClock } from "./cloud/testCloud";
import { failureOf } from "./failureOf";
import type { EngineBench } from "./harness";
import { differences } from "./inventory";
import { openLakehouse } from "./lakehouse";

/**
 * In the other tests IAM settles half a second after it answers, and all stacks go up: here is what they owe to their gates.
 * IAM settles when the test says so.
 */
describe("claim 1: a gate that does not wait, on the real engine", () => {
    const clock: TestClock = { milliseconds: 0 };
    let bench: EngineBench;
    let dev: BenchStack;

    before(async () => {
        bench = await openLakehouse({
            overrides: { "lakehouse:gates": { intervalSeconds: 0.05, settleSeconds: 0, timeoutSeconds: 10 } },
            clouds: { settleMilliseconds: 1, clock: () => clock.milliseconds },
        });
        await (await bench.stack("foundation")).up();
        dev = await bench.stack("dev");
    });

    after(() => {
        bench.close();
    });

    it("has the credentials refused for their role", async () => {
        await failureOf(dev.up());
        expect(dev.errors.join("\n")).to.match(/^registrations-credentials: .* role acme-dev-cross-account\S* lacks/m);
    });

    it("has the external locations refused as well, when that role has settled", async () => {
        clock.milliseconds += 1;
        await failureOf(dev.up());
        expect(dev.errors.join("\n")).to.match(/^location-\w+-location: .* role acme-dev-uc-lake\S* lacks/m);
    });

    it("loses nothing: the stack goes on where it stopped when both have settled", async () => {
        clock.milliseconds += 1;
        await dev.up();
        expect(differences(bench)).to.deep.equal([]);
    });
});

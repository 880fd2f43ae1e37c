import { expect } from "chai";
import type { BenchStack } from "../benchStack";
import type { CloudRecord } from "../cloud/calls";
import { logicalName } from "../cloud/urn";
import { mutates } from "../cloudCalls";
import { failureOf } from "../failureOf";
import type { EngineBench } from "../harness";
import { differences } from "../inventory";
import { changed, openLakehouse } from "../lakehouse";
import { SMALL_DEV } from "../smallDev";

const RULE = "serverless-network-endpoint-lake";
const LOOK = "getMwsNetworkConnectivityConfig";

/** The only change that a second preview may find: Databricks does not look at `enabled` when it makes a rule. */
describe("lifecycle 3: a private way from serverless compute to the lake", () => {
    let bench: EngineBench;
    let dev: BenchStack;

    before(async () => {
        bench = await openLakehouse({
            policyPack: undefined,
            overrides: { "lakehouse:gates": { intervalSeconds: 0.05, settleSeconds: 0.6, timeoutSeconds: 5 } },
        });
        await (await bench.stack("foundation")).up();
        const serverless = changed("dev", "serverless", { privateEndpoints: { lake: { kind: "lake" } } });
        dev = await bench.stack("dev", { overrides: { ...SMALL_DEV, ...serverless } });
        await dev.up();
    });

    after(() => {
        bench.close();
    });

    /** Lets the connection be made so many milliseconds from now. */
    function connectIn(milliseconds: number): void {
        const { model } = bench;
        const rules = model.records.filter(({ urn }) => logicalName(urn) === RULE);
        const records = rules.map((rule): CloudRecord => ({ ...rule, createdAt: model.now() + milliseconds }));
        expect(records).to.have.length(1);
        model.restore({ records, generations: [] });
    }

    it("is made by the first up, and not enabled: just that is what the next preview finds", async () => {
        const steps = await dev.preview();
        expect(steps.map(({ operation, urn }) => `${operation} ${logicalName(urn)}`)).to.deep.equal([`update ${RULE}`]);
    });

    it("fails the next up by name when the connection is not established in time", async () => {
        connectIn(Infinity);
        expect(await failureOf(dev.up())).to.not.equal("");
        expect(dev.errors.join("\n")).to.match(/gave up waiting for private endpoints to be established after 5 s/);
        expect(dev.errors.join("\n")).to.include(RULE);
    });

    it("is enabled by the next up, which waits for the connection, and then nothing is left to do", async () => {
        const { model } = bench;
        const before = model.calls.length;
        let looks = 0;
        model.interference = {
            before: ({ type }) => {
                looks += type.includes(LOOK) ? 1 : 0;
                if (type.includes(LOOK) && looks === 1) {
                    connectIn(500);
                }
                return Promise.resolve();
            },
        };
        await dev.up();
        model.interference = {};
        expect(looks).to.be.greaterThan(1);
        const mine = model.calls.slice(before);
        expect(mine.filter(mutates).map(({ urn }) => logicalName(urn))).to.deep.equal([RULE]);
        expect(await dev.preview()).to.deep.equal([]);
        expect(await dev.refresh()).to.deep.equal([]);
        expect(differences(bench)).to.deep.equal([]);
    });
});

import { expect } from "chai";
import type { BenchStack } from "../benchStack";
import { mutationsOf } from "../cloudCalls";
import type { EngineBench } from "../harness";
import { differences } from "../inventory";
import { openLakehouse } from "../lakehouse";
import { changeSettings } from "../savepoint";
import { SMALL_DEV } from "../smallDev";

const REPLICA = "aws:kms/replicaKey:ReplicaKey";
const KEYS = ["lake-key", "logs-key", "managed-services-key", "workspace-storage-key"];
const keys = (...replicaRegions: readonly string[]): object => ({
    deletionWindowDays: 7,
    multiRegion: true,
    replicaRegions,
});

/** What happens to the replicas of all keys in a region, in alphabetical order. */
const each = (operation: string, region: string): readonly string[] =>
    KEYS.flatMap((key) => ["alias", "key"].map((part) => `${operation} ${key}-replica-${region}-${part}`));

describe("lifecycle 4: keys with replicas in another region", () => {
    let bench: EngineBench;
    let dev: BenchStack;
    let others: number;

    before(async () => {
        bench = await openLakehouse({ policyPack: undefined });
        await (await bench.stack("foundation")).up();
        others = bench.model.records.length;
        dev = await bench.stack("dev", { overrides: { ...SMALL_DEV, "lakehouse:keys": keys("eu-central-1") } });
        await dev.up();
    });

    after(() => {
        bench.close();
    });

    async function change(...replicaRegions: readonly string[]): Promise<string[]> {
        changeSettings(bench, "dev", { "lakehouse:keys": keys(...replicaRegions) });
        const done = await mutationsOf(bench.model, () => dev.up());
        expect(differences(bench)).to.deep.equal([]);
        return done.sort();
    }

    it("are there, each with the id of its key and an alias of the same name, where they belong", () => {
        const { model } = bench;
        const primaries = model.ofType("aws:kms/key:Key").filter(({ urn }) => urn.startsWith("urn:pulumi:dev::"));
        expect(model.ofType(REPLICA).map(({ id }) => id)).to.have.members(primaries.map(({ id }) => id));
        const aliases = (region: string): readonly unknown[] =>
            model
                .ofType("aws:kms/alias:Alias")
                .filter(({ urn, session }) => urn.startsWith("urn:pulumi:dev::") && session.region === region)
                .map(({ inputs }) => inputs["name"]);
        expect(aliases("eu-central-1")).to.have.lengthOf(KEYS.length);
        expect(aliases("eu-central-1")).to.have.members([...aliases("eu-west-1")]);
    });

    it("need nothing a second time, and nothing has drifted", async () => {
        expect(await mutationsOf(bench.model, () => dev.up())).to.deep.equal([]);
        expect(await dev.refresh()).to.deep.equal([]);
        expect(differences(bench)).to.deep.equal([]);
    });

    it("move to another region by themselves: no key is touched", async () => {
        expect(await change("eu-west-3")).to.deep.equal([
            ...each("create", "eu-west-3"),
            ...each("delete", "eu-central-1"),
        ]);
    });

    it("go when no region is named, and nothing else does", async () => {
        expect(await change()).to.deep.equal(each("delete", "eu-west-3"));
    });

    it("go before their keys when the environment is destroyed, or the clouds would refuse to delete those", async () => {
        await change("eu-central-1", "eu-west-3");
        await dev.destroy();
        expect(bench.model.records).to.have.length(others);
        expect(differences(bench)).to.deep.equal([]);
    });
});

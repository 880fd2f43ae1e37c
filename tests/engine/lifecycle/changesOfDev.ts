import { expect } from "chai";
import type { BenchStack } from "../benchStack";
import { logicalName } from "../cloud/urn";
import { mutationsOf } from "../cloudCalls";
import { differences } from "../inventory";
import { changed } from "../lakehouse";
import type { Overrides } from "../project";
import { changeSettings } from "../savepoint";
import { namesIn } from "./changesOfAny";
import type { Dev } from "./dev";
import { MOVE } from "./operations";

/** Components of dev that are in its network. */
const IN_THE_NETWORK = /^(network|security-groups|endpoints|s3-endpoint|workspace-network)-/;

/** What of them is not in it: the archive of its queries, and how the workspace may be reached. */
const BESIDE = ["network-logs-queries", "workspace-network-policy", "workspace-network-private-access"];

const EMPTIED_ON_DELETION = [
    "catalog-logs-catalog",
    "catalog-main-catalog",
    "catalog-reporting-catalog",
    "lake-bronze-data-bucket",
    "lake-gold-data-bucket",
    "lake-landing-data-bucket",
    "lake-logs-data-bucket",
    "lake-silver-data-bucket",
    "root-storage-data-bucket",
];

const KEPT = [
    "lake-key-key",
    "logs-key-key",
    "managed-services-key-key",
    "workspace-storage-key-key",
    "workspace-workspace",
];

/** Proves of changes whose work depends on what there is that they do only what they must. */
export function changesOfDev(dev: () => Dev): void {
    /** Changes settings and brings them up; operations in the order of the calls. */
    function change(settings: Overrides): Promise<string[]> {
        const { bench, stack } = dev();
        changeSettings(bench, "dev", settings);
        return mutationsOf(bench.model, () => stack.up());
    }

    describe("lifecycle 4: a change of dev does only what it must, also when it is", () => {
        it("another subnet: the workspace moves to its new network before the old one goes, all in one run", async () => {
            const mutations = await change(changed("dev", "network", { zoneIds: ["euw1-az1", "euw1-az3"] }));
            expect(mutations.filter((call) => MOVE.includes(call))).to.deep.equal(MOVE);
        });

        it("another range of addresses: a second network is made whole, the workspace moves, the first one goes", async () => {
            const { bench } = dev();
            const network = namesIn(bench, "dev").filter((name) => IN_THE_NETWORK.test(name) && !BESIDE.includes(name));
            const mutations = await change(changed("dev", "network", { cidr: "10.72.0.0/20" }));
            const moved = mutations.indexOf("update workspace-workspace");
            expect(mutations.slice(0, moved).sort()).to.deep.equal(network.map((name) => `create ${name}`));
            expect(mutations.slice(moved + 1).sort()).to.deep.equal(network.map((name) => `delete ${name}`));
            expect(differences(bench)).to.deep.equal([]);
        });

        it("protection: the engine guards what holds data, and the clouds learn that deletion empties nothing", async () => {
            expect(guarded(dev().stack)).to.deep.equal([]);
            const mutations = await change({ "lakehouse:tier": "standard" });
            expect(guarded(dev().stack)).to.deep.equal([...EMPTIED_ON_DELETION, ...KEPT].sort());
            // The more precious an environment, the longer are logs of its clusters kept.
            const updated = [...EMPTIED_ON_DELETION, "lake-logs-data-lifecycle"].sort();
            expect(mutations.sort()).to.deep.equal(updated.map((name) => `update ${name}`));
        });
    });
}

/** Logical names of what the engine refuses to delete. */
function guarded(stack: BenchStack): string[] {
    return stack
        .state()
        .filter(({ custom, protect }) => custom && protect === true)
        .map(({ urn }) => logicalName(urn))
        .sort();
}

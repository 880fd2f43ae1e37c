import { expect } from "chai";
import lakehouse from "../../../index";
import type { Overrides } from "../../../planner/overrides";
import { planStacks } from "../../../planner/plan";
import { ROOT } from "../../support/plan";

const keys = { multiRegion: true, replicaRegions: ["eu-central-1", "us-east-2"] };

/** What is wrong with dev, which replicates its keys, and a foundation, planned together. */
async function problemsOf(environments: Overrides): Promise<readonly string[]> {
    try {
        const deployment = { repository: "acme/lakehouse", environments };
        const overrides = { dev: { keys }, foundation: { deployment } };
        await planStacks(["dev", "foundation"], { root: ROOT, program: lakehouse, overrides });
        return [];
    } catch (error) {
        return (error as Error).message.split("\n").slice(1);
    }
}

describe("regions to which an environment replicates its keys", () => {
    it("are ones where the role that deploys it may make keys", async () => {
        const found = await problemsOf({ dev: { replicaRegions: ["eu-central-1"] } });
        expect(found).to.have.length(1);
        expect(found[0]).to.match(
            /Pulumi\.dev\.yaml:\d+: keys\.replicaRegions: got us-east-2, allowed: regions that Pulumi\.foundation\.yaml lets this environment replicate keys to; add it to deployment\.environments\.dev\.replicaRegions there, and deploy that first/,
        );
        expect(await problemsOf({ dev: {} })).to.have.length(2);
    });

    it("are any when they are granted, or when an administrator deploys", async () => {
        expect(await problemsOf({ dev: { replicaRegions: keys.replicaRegions } })).to.deep.equal([]);
        expect(await problemsOf({ staging: {} })).to.deep.equal([]);
    });
});

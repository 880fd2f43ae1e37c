import { expect } from "chai";
import { regionsBeside } from "../../../../components/shared/regions";
import { environment, foundation, problemsIn, settingsOf, type Raw } from "../samples";

const others = regionsBeside("eu-west-1").join(", ");

const replicating = (replicaRegions: unknown, more: Raw = {}, stack: Raw = environment): Raw => ({
    ...stack,
    keys: { multiRegion: true, replicaRegions, ...more },
});

describe("rules about replicas of keys", () => {
    it("take other regions of the partition, and none by default", () => {
        const { keys } = settingsOf(replicating(["eu-central-1", "us-east-1"]));
        expect(keys.replicaRegions).to.deep.equal(["eu-central-1", "us-east-1"]);
        expect(settingsOf(environment).keys.replicaRegions).to.deep.equal([]);
        settingsOf(replicating(["eu-west-3"], {}, foundation));
    });

    it("want multi-Region keys", () => {
        expect(problemsIn(replicating(["eu-central-1"], { multiRegion: false }))).to.deep.equal([
            "keys.replicaRegions: got regions for keys of a single region, allowed: regions with keys.multiRegion true; " +
                "set keys.multiRegion to true before the first deployment, or remove the regions",
        ]);
        settingsOf(replicating([], { multiRegion: false }));
    });

    it("refuse the key's own region, one twice, one that there is not, and one of another partition, all at once", () => {
        const given = ["eu-west-1", "eu-central-1", "eu-central-1", "eu-wets-3", "us-gov-west-1", "mars"];
        expect(problemsIn(replicating(given))).to.have.members([
            'keys.replicaRegions[2]: got "eu-central-1", allowed: each only once; correct it in the stack file',
            `keys.replicaRegions[0]: got "eu-west-1", allowed: ${others}; ` +
                "choose another region than eu-west-1, where the keys themselves are",
            `keys.replicaRegions[3]: got "eu-wets-3", allowed: ${others}; did you mean eu-west-3?`,
            `keys.replicaRegions[4]: got "us-gov-west-1", allowed: ${others}; choose a region of the same partition`,
            `keys.replicaRegions[5]: got "mars", allowed: ${others}; choose one of these regions`,
        ]);
    });

    it("refuse every region in GovCloud, where there is one", () => {
        expect(problemsIn({ ...replicating(["us-east-1"]), region: "us-gov-west-1" })).to.deep.equal([
            'keys.replicaRegions[0]: got "us-east-1", allowed: nothing in us-gov-west-1, which is the only region of its ' +
                "partition with Databricks; remove it",
        ]);
    });

    it("leave out keys that are there already, and refuse regions where there is no other", () => {
        const key = (end: string): Raw => ({
            arn: `arn:aws:kms:eu-west-1:111122223333:key/${end}`,
            alias: `alias/${end}`,
        });
        const some = { logs: key("logs"), lake: key("lake") };
        settingsOf(replicating(["eu-central-1"], { existing: some }));
        const all = { ...some, "managed-services": key("ms"), "workspace-storage": key("ws") };
        expect(problemsIn(replicating(["eu-central-1"], { existing: all }))).to.deep.equal([
            "keys.replicaRegions: got regions, and existing keys for logs, managed-services, workspace-storage, lake, " +
                "allowed: regions where this stack makes a key: those that are there already are replicated by their owner; " +
                "remove the regions, or one of keys.existing",
        ]);
    });

    it("hold for whoever deploys an environment, too", () => {
        const deploying = (replicaRegions: unknown): Raw => ({
            ...foundation,
            environment: "foundation",
            deployment: { repository: "acme/lakehouse", environments: { dev: { replicaRegions }, prod: {} } },
        });
        const { deployment } = settingsOf(deploying(["eu-central-1"]));
        expect(deployment?.environments["dev"]?.replicaRegions).to.deep.equal(["eu-central-1"]);
        expect(deployment?.environments["prod"]?.replicaRegions).to.deep.equal([]);
        expect(problemsIn(deploying(["eu-west-1"]))).to.deep.equal([
            `deployment.environments.dev.replicaRegions[0]: got "eu-west-1", allowed: ${others}; ` +
                "choose another region than eu-west-1, where the keys themselves are",
        ]);
    });
});

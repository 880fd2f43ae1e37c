import { expect } from "chai";
import { awsTags, databricksTags, MANAGED_BY, MANDATORY_TAG_KEYS } from "../../../components/shared/tags";

const BASE = {
    environment: "dev",
    owner: "data-platform",
    costCenter: "1234",
    dataClassification: "confidential",
};

describe("MANDATORY_TAG_KEYS", () => {
    it("are the six keys that everything carries, sorted", () => {
        expect(MANDATORY_TAG_KEYS).to.deep.equal([
            "cost-center",
            "data-classification",
            "environment",
            "managed-by",
            "owner",
            "workload",
        ]);
    });
});

describe("awsTags", () => {
    it("claim 56: are all mandatory keys, and a name", () => {
        expect(awsTags(BASE, "network", "acme-dev-vpc")).to.deep.equal({
            "cost-center": "1234",
            "data-classification": "confidential",
            environment: "dev",
            "managed-by": "lakehouse",
            owner: "data-platform",
            workload: "network",
            Name: "acme-dev-vpc",
        });
    });

    it("holds nothing but tags, whatever else the base knows", () => {
        const base = { ...BASE, prefix: "acme", awsAccountId: "111122223333" };
        expect(Object.keys(awsTags(base, "network", "vpc")).sort()).to.deep.equal(["Name", ...MANDATORY_TAG_KEYS]);
    });
});

describe("databricksTags", () => {
    const levels = [
        databricksTags.workspace(BASE),
        databricksTags.cluster("ingest"),
        databricksTags.job("ingest", "team-a"),
    ].map((tags) => Object.keys(tags));

    it("claim 56: have keys of their own on each level", () => {
        const keys = levels.flat();
        expect(new Set(keys).size).to.equal(keys.length);
    });

    it("claim 56: make the mandatory set together", () => {
        expect(levels.flat()).to.include.members([...MANDATORY_TAG_KEYS]);
        expect(levels[0]).not.to.include.members([...MANDATORY_TAG_KEYS]);
    });

    it("say who made it, whose it is and what it is for", () => {
        expect(databricksTags.workspace(BASE)["managed-by"]).to.equal(MANAGED_BY);
        expect(databricksTags.cluster("ingest")).to.deep.equal({ workload: "ingest" });
        expect(databricksTags.job("ingest", "team-a")).to.deep.equal({ job: "ingest", "job-owner": "team-a" });
    });
});

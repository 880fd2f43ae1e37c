import * as s3 from "@pulumi/aws/s3";
import { expect } from "chai";
import * as fc from "fast-check";
import { hashedName, shortHash } from "../../../components/shared/hashedName";
import { UNKNOWN } from "../../../planner/wire";
import { record } from "../../support/record";
import { testProviders } from "../../support/testProviders";

describe("shortHash", () => {
    it("is the same in each run", () => {
        expect(shortHash({ subnets: ["subnet-1", "subnet-2"], vpc: ["vpc-1"] })).to.equal("3e72f116");
    });

    it("claim 28: does not depend on the order of keys and values", () => {
        const values = fc.dictionary(fc.string(), fc.array(fc.string(), { maxLength: 4 }), { maxKeys: 4 });
        fc.assert(
            fc.property(values, (given) => {
                const backwards = Object.entries(given)
                    .reverse()
                    .map(([key, list]) => [key, [...list].reverse()] as const);
                expect(shortHash(Object.fromEntries(backwards))).to.equal(shortHash(given));
            }),
        );
    });

    const base = { subnets: ["subnet-1", "subnet-2"], vpc: ["vpc-1"] };

    it("changes with each value", () => {
        expect(shortHash({ ...base, vpc: ["vpc-2"] })).not.to.equal(shortHash(base));
        expect(shortHash({ ...base, subnets: ["subnet-1"] })).not.to.equal(shortHash(base));
    });

    it("tells a value of one key from the same value of another", () => {
        expect(shortHash({ relays: ["a"], restApis: ["b"] })).not.to.equal(
            shortHash({ relays: ["b"], restApis: ["a"] }),
        );
    });

    it("tells one value from two that read the same when joined", () => {
        expect(shortHash({ ids: ["a,b"] })).not.to.equal(shortHash({ ids: ["a", "b"] }));
    });
});

describe("hashedName", () => {
    /** Names of two things: one is made of what is known at preview, one is not. */
    const names = async (mode: "placeholder" | "unknown"): Promise<Record<string, unknown>> => {
        const graph = await record(() => {
            const { aws } = testProviders();
            const source = new s3.Bucket("source", { bucket: "known" }, { provider: aws });
            const known = hashedName("acme", { vpc: [source.bucket, "other"] });
            const computed = hashedName("acme", { vpc: [source.arn] });
            new s3.Bucket("known", { bucket: known }, { provider: aws });
            new s3.Bucket("computed", { bucket: computed }, { provider: aws });
        }, mode);
        const buckets = graph.ofType("aws:s3/bucket:Bucket");
        return Object.fromEntries(buckets.map(({ name, inputs }) => [name, inputs["bucket"]]));
    };

    it("claim 31: ends with the hash of what the thing is made of", async () => {
        const { known, computed } = await names("placeholder");
        expect(known).to.equal(`acme-${shortHash({ vpc: ["known", "other"] })}`);
        expect(computed).to.match(/^acme-[0-9a-f]{8}$/);
        expect(computed).not.to.equal(known);
    });

    it("claim 8: is known at preview when everything in it is, and unknown when not", async () => {
        const { known, computed } = await names("unknown");
        expect(known).to.equal(`acme-${shortHash({ vpc: ["known", "other"] })}`);
        expect(computed).to.equal(UNKNOWN);
    });
});

import { expect } from "chai";
import type { Context } from "../../../components/shared/context";
import { roleInputs } from "../../../components/shared/roles";
import { contextIn } from "../../property/arbitraries";
import { testContext } from "../../support/testContext";

const PARTS = { thing: "catalog", workload: "lake", trust: "{}" };

describe("roleInputs", () => {
    it("name, bound and tag a role, and say who may assume it", () => {
        expect(roleInputs(testContext(), PARTS)).to.deep.equal({
            name: "acme-dev-catalog-eu-west-1",
            assumeRolePolicy: "{}",
            permissionsBoundary: "arn:aws:iam::111122223333:policy/acme-foundation-boundary-eu-west-1",
            tags: testContext().tags("lake", "catalog"),
        });
    });

    it("refuse a role without a boundary", () => {
        const where = { prefix: "acme", environment: "dev", region: "eu-west-1", awsAccountId: "111122223333" };
        const unbounded: Context = contextIn({ ...where, shard: "commercial" });
        expect(() => roleInputs(unbounded, PARTS)).to.throw(
            RangeError,
            "the role catalog would have no permissions boundary",
        );
        expect(roleInputs(unbounded.boundedBy("arn:1"), PARTS).permissionsBoundary).to.equal("arn:1");
    });
});

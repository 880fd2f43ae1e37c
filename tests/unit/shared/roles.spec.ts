import { expect } from "chai";
import { policyDocument } from "../../../components/shared/policyDocument";
import { roleInputs } from "../../../components/shared/roles";
import { trust } from "../../../components/shared/statements";
import { testContext } from "../../support/testContext";

describe("roleInputs", () => {
    it("name and tag a role by what it is for, and say who may assume it", () => {
        const statements = [trust("Somebody", { Service: "glue.amazonaws.com" })];
        expect(roleInputs(testContext(), { thing: "catalog", workload: "lake", trust: statements })).to.deep.equal({
            name: "acme-dev-catalog-eu-west-1",
            assumeRolePolicy: policyDocument("trustPolicy", statements),
            tags: testContext().tags("lake", "catalog"),
        });
    });
});

import { expect } from "chai";
import { entry, needed } from "../../../layers/needed";

describe("needed", () => {
    it("hands on what is there, also when it is empty", () => {
        expect(needed("value", "path")).to.equal("value");
        expect([needed("", "path"), needed(0, "path"), needed(false, "path")]).to.deep.equal(["", 0, false]);
    });

    it("blames the rules, not the user, for what is not", () => {
        const absent: string | undefined = undefined;
        expect(() => needed<string>(absent, "databricks")).to.throw(
            RangeError,
            "databricks is missing, and no rule has refused the settings",
        );
    });
});

describe("entry", () => {
    it("finds what another setting names", () => {
        expect(entry({ shared: 1 }, "clusterPolicies", "shared")).to.equal(1);
    });

    it("says which entry is missing", () => {
        expect(() => entry({ shared: 1 }, "clusterPolicies", "batch")).to.throw(
            RangeError,
            "clusterPolicies.batch is missing, and no rule has refused the settings",
        );
    });
});

import { expect } from "chai";
import { environment, problemsIn, type Raw } from "../samples";

const complying = (complianceStandards: readonly string[], more: Raw = {}): readonly string[] =>
    problemsIn({ ...environment, ...more, workspace: { complianceStandards } });

describe("rules about standards", () => {
    it("take those that Databricks offers in the region", () => {
        expect(complying(["HIPAA", "PCI_DSS"])).to.deep.equal([]);
        expect(complying(["FEDRAMP_HIGH", "FEDRAMP_IL5"], { region: "us-gov-west-1" })).to.deep.equal([]);
    });

    it("refuse what only GovCloud has", () => {
        expect(complying(["HIPAA", "FEDRAMP_HIGH"])).to.deep.equal([
            'workspace.complianceStandards[1]: got "FEDRAMP_HIGH", allowed: only in us-gov-west-1; ' +
                "remove it, or choose another standard",
        ]);
        expect(complying(["FEDRAMP_IL5", "NONE"])).to.have.length(2);
    });
});

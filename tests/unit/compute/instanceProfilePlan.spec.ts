import { expect } from "chai";
import { profileRules } from "../../../components/compute/instanceProfilePlan";

describe("profileRules", () => {
    it("are none where no cluster has a profile", () => {
        expect(profileRules([])).to.equal(undefined);
        expect(profileRules([undefined, undefined])).to.equal(undefined);
    });

    it("name each profile once, sorted, and demand one where no cluster is without", () => {
        expect(profileRules(["b", "a", "b"])).to.deep.equal({ arns: ["a", "b"], required: true });
        expect(profileRules(["b", undefined])).to.deep.equal({ arns: ["b"], required: false });
    });
});

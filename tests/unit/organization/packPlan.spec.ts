import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { isOfEnvironment, isRule, packConfiguration } from "../../../components/organization/packPlan";
import { parseSettings } from "../../../policies/core/configuration";
import { RULES } from "../../../policies/rules";

const exemption = {
    urn: "urn:pulumi:prod::lakehouse::*::landing",
    reason: "open data, by agreement",
    owner: "security",
    expires: "2027-03-31",
};

const settings = (environment: string): unknown =>
    JSON.parse(readFileSync(join(__dirname, "../../../policies/settings", `${environment}.json`), "utf8"));

describe("the configuration of a policy pack", () => {
    it("is the levels of an environment, as they are committed", () => {
        for (const environment of ["dev", "staging", "prod"] as const) {
            expect(packConfiguration(environment)).to.deep.equal(settings(environment));
        }
    });

    it("is one level for all rules of any pack", () => {
        expect(packConfiguration("advisory")).to.deep.equal({ all: "advisory" });
        expect(packConfiguration("mandatory")).to.deep.equal({ all: "mandatory" });
    });

    it("has exemptions at their rule, which keeps its level", () => {
        const exemptions = [
            { rule: "s3-public-acl", ...exemption },
            { rule: "s3-public-acl", ...exemption, owner: "data" },
        ];
        expect(packConfiguration("prod", exemptions)["s3-public-acl"]).to.deep.equal({
            enforcementLevel: "mandatory",
            exemptions: [exemption, { ...exemption, owner: "data" }],
        });
        expect(packConfiguration("advisory", exemptions)).to.deep.include({ all: "advisory" });
        expect(packConfiguration("advisory", exemptions)["s3-public-acl"]).to.deep.include({
            enforcementLevel: "advisory",
        });
    });

    it("is one that the pack takes", () => {
        const given = packConfiguration("prod", [{ rule: "s3-public-acl", ...exemption }]);
        expect(parseSettings(given, RULES, "2026-11-22").exemptions).to.deep.equal([
            { rule: "s3-public-acl", ...exemption },
        ]);
    });

    it("knows the names of all rules, and no others", () => {
        expect(RULES.filter(({ name }) => !isRule(name))).to.deep.equal([]);
        expect(["exemptions", "all", "s3-public-acls", "toString"].filter(isRule)).to.deep.equal([]);
    });

    it("knows which levels are of an environment", () => {
        expect((["advisory", "mandatory", "dev", "staging", "prod"] as const).filter(isOfEnvironment)).to.deep.equal([
            "dev",
            "staging",
            "prod",
        ]);
    });
});

import { expect } from "chai";
import type { FindingDocument } from "../../../planner/model";
import { overallVerdict, verdictOf } from "../../../planner/verdict";
import { aFinding, aStack } from "./documents";

const of = (...findings: Partial<FindingDocument>[]): boolean =>
    verdictOf({ findings: findings.map(aFinding), limits: [] }).passed;

describe("planner/verdict", () => {
    it("stands against a plan for violations of mandatory rules and for failed rules only", () => {
        expect(of({ level: "mandatory" })).to.equal(false);
        expect(of({ level: "mandatory", phase: "up" })).to.equal(false);
        expect(of({ level: "advisory", outcome: "error" })).to.equal(false);
        expect(of({ level: "advisory" }, { outcome: "unknown" }, { outcome: "exempt" })).to.equal(true);
        expect(of()).to.equal(true);
    });

    it("stands against a plan that breaks a limit, and not against one that just keeps it", () => {
        const limit = { what: "subnets of a VPC", urn: "u", most: 3, source: "s" };
        const passed = (used: number): boolean => verdictOf({ findings: [], limits: [{ ...limit, used }] }).passed;
        expect([passed(3), passed(4)]).to.deep.equal([true, false]);
    });

    it("adds up all stacks", () => {
        const stacks = [aStack({ findings: [aFinding({})] }), aStack({ findings: [aFinding({ level: "advisory" })] })];
        expect(overallVerdict({ schemaVersion: 1, stacks, together: [] })).to.deep.equal({
            mandatoryViolations: 1,
            advisoryViolations: 1,
            errors: 0,
            brokenLimits: 0,
            passed: false,
        });
    });
});

import { expect } from "chai";
import { formatProblem, ProblemsError, throwProblems } from "../../../components/shared/problems";

const SMALL = { path: "network.cidr", given: '"10.0.0.0/28"', allowed: "/16 to /22", fix: "widen network.cidr" };
const ONE_ZONE = { path: "network.zoneIds", given: "1 zone", allowed: "at least 2", fix: "add a zone" };

describe("formatProblem", () => {
    it("says where, what was given, what is allowed and how to fix it", () => {
        expect(formatProblem(SMALL)).to.equal(
            'network.cidr: got "10.0.0.0/28", allowed: /16 to /22; widen network.cidr',
        );
    });
});

describe("throwProblems", () => {
    it("does nothing when there is none", () => {
        expect(() => {
            throwProblems("settings", []);
        }).not.to.throw();
    });

    it("throws all at once, a line each", () => {
        expect(() => {
            throwProblems("settings of stack dev", [SMALL, ONE_ZONE]);
        }).to.throw(
            ProblemsError,
            [
                "2 problems in settings of stack dev:",
                '  - network.cidr: got "10.0.0.0/28", allowed: /16 to /22; widen network.cidr',
                "  - network.zoneIds: got 1 zone, allowed: at least 2; add a zone",
            ].join("\n"),
        );
    });
});

describe("ProblemsError", () => {
    it("counts a single problem as one, and keeps what it says for those who show it otherwise", () => {
        const error = new ProblemsError("subnet plan", [SMALL]);
        expect(error.message).to.match(/^1 problem in subnet plan:\n {2}- network\.cidr/);
        expect(error.name).to.equal("ProblemsError");
        expect(error.subject).to.equal("subnet plan");
        expect(error.problems).to.deep.equal([SMALL]);
    });
});

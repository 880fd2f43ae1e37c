import { expect } from "chai";
import { isJudged, judge, type Role } from "../../../../components/audit/roleCheck/judge";
import { ago, NOW, role } from "./samples";

const TERMS = { unusedDays: 90, exempt: ["break-glass"] };

describe("a role", () => {
    const asked = (given: Partial<Role>, name = "etl"): boolean => isJudged(role(name, given), TERMS, NOW);

    it("is asked when it is old enough to have been used", () => {
        expect(asked({ CreateDate: ago(90) })).to.equal(true);
        expect(asked({ CreateDate: ago(89) })).to.equal(false);
    });

    it("is not asked when a service made it, whose affair it is", () => {
        expect(asked({ Path: "/aws-service-role/config.amazonaws.com/" })).to.equal(false);
        expect(asked({ Path: "/service-role/" })).to.equal(true);
    });

    it("is not asked when its name begins as the exempt do", () => {
        expect(asked({}, "break-glass-admin")).to.equal(false);
        expect(asked({}, "admin-break-glass")).to.equal(true);
    });

    it("is used when it was within the days", () => {
        expect(judge(role("etl", { RoleLastUsed: { LastUsedDate: ago(89) } }), TERMS, NOW)).to.deep.equal({
            compliance: "COMPLIANT",
            reason: "Used within the last 90 days.",
        });
    });

    it("is unused from the last of the days on", () => {
        expect(judge(role("etl", { RoleLastUsed: { LastUsedDate: ago(90) } }), TERMS, NOW)).to.deep.equal({
            compliance: "NON_COMPLIANT",
            reason: "Not used for 90 days.",
        });
    });

    for (const [without, RoleLastUsed] of Object.entries({ "no date": {}, nothing: undefined })) {
        it(`is unused when IAM knows ${without} of its use`, () => {
            const { RoleLastUsed: _, ...unused } = role("etl");
            const given = RoleLastUsed === undefined ? unused : { ...unused, RoleLastUsed };
            expect(judge(given, TERMS, NOW)).to.deep.equal({
                compliance: "NON_COMPLIANT",
                reason: "Not used as far as IAM looks back, and made 365 days ago.",
            });
        });
    }
});

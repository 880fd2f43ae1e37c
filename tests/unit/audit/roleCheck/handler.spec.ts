import { expect } from "chai";
import { check } from "../../../../components/audit/roleCheck/handler";
import { account, ago, event, NOW, role } from "./samples";

const ROLE = "AWS::IAM::Role";
const unused = { RoleLastUsed: { LastUsedDate: ago(100) } };

async function failureOf(promise: Promise<unknown>): Promise<string> {
    try {
        await promise;
        return "none";
    } catch (error) {
        return String(error);
    }
}

describe("the check of roles", () => {
    it("tells AWS Config of each role whether it is used", async () => {
        const here = account({ roles: [role("etl"), role("old", unused)] });
        expect(await check(event(), here)).to.deep.equal({ judged: 2, unused: 1, dropped: 0 });
        expect(here.told).to.deep.equal([
            [
                {
                    ComplianceResourceType: ROLE,
                    ComplianceResourceId: "AROAETL",
                    ComplianceType: "COMPLIANT",
                    Annotation: "Used within the last 90 days.",
                    OrderingTimestamp: NOW,
                },
                {
                    ComplianceResourceType: ROLE,
                    ComplianceResourceId: "AROAOLD",
                    ComplianceType: "NON_COMPLIANT",
                    Annotation: "Not used for 100 days.",
                    OrderingTimestamp: NOW,
                },
            ],
        ]);
    });

    it("reads only the roles that it asks", async () => {
        const roles = [role("young", { CreateDate: ago(3) }), role("linked", { Path: "/aws-service-role/x/" })];
        const here = account({ roles: [...roles, role("etl"), role("sos-admin"), role("help")] });
        await check(event({}, { unusedDays: "90", exempt: "sos-,help" }), here);
        expect(here.read).to.deep.equal(["etl"]);
    });

    it("goes through all pages, and tells a hundred at once", async () => {
        const roles = Array.from({ length: 205 }, (_, index) => role(`r${String(index)}`));
        const here = account({ roles, pageSize: 60 });
        expect((await check(event(), here)).judged).to.equal(205);
        expect(here.told.map(({ length }) => length)).to.deep.equal([100, 100, 5]);
        expect(new Set(here.told.flat().map(({ ComplianceResourceId: id }) => id)).size).to.equal(205);
    });

    it("takes back what it said of roles that are gone or not asked any more", async () => {
        const before = [
            [ROLE, "AROAETL"],
            [ROLE, "AROAGONE"],
            [ROLE, "AROASOS"],
            ["AWS::::Account", "111122223333"],
        ] as const;
        const here = account({ roles: [role("etl"), role("sos")], before, pageSize: 1 });
        expect(await check(event({}, { unusedDays: "90", exempt: "sos" }), here)).to.deep.include({ dropped: 2 });
        const back = here.told.flat().filter(({ ComplianceType }) => ComplianceType === "NOT_APPLICABLE");
        expect(back).to.deep.equal(
            ["AROAGONE", "AROASOS"].map((ComplianceResourceId) => ({
                ComplianceResourceType: ROLE,
                ComplianceResourceId,
                ComplianceType: "NOT_APPLICABLE",
                OrderingTimestamp: NOW,
            })),
        );
    });

    it("says of the account that there is nothing to say", async () => {
        const here = account({});
        expect(await check(event(), here)).to.deep.equal({ judged: 0, unused: 0, dropped: 0 });
        expect(here.told).to.deep.equal([
            [
                {
                    ComplianceResourceType: "AWS::::Account",
                    ComplianceResourceId: "111122223333",
                    ComplianceType: "NOT_APPLICABLE",
                    OrderingTimestamp: NOW,
                },
            ],
        ]);
    });

    it("passes over a role that was deleted meanwhile, and over no other failure", async () => {
        const roles = [role("etl"), role("gone")];
        const failing = (name: string): Error => Object.assign(new Error("no"), { name });
        const absent = account({ roles, failures: { gone: failing("NoSuchEntityException") } });
        expect(await check(event(), absent)).to.deep.include({ judged: 1 });
        const refused = account({ roles, failures: { gone: failing("AccessDenied") } });
        expect(await failureOf(check(event(), refused))).to.include("AccessDenied");
        expect(refused.told).to.deep.equal([]);
    });

    it("fails when AWS Config does not take all of it, so that Lambda tries again", async () => {
        const here = account({ roles: [role("etl"), role("old", unused)], refused: 1 });
        expect(await failureOf(check(event(), here))).to.include("did not take 1 of 2 evaluations");
    });

    for (const days of [undefined, "many", "0", "1.5"]) {
        it(`refuses ${String(days)} as days`, async () => {
            const failure = await failureOf(check(event({}, { unusedDays: days }), account({})));
            expect(failure).to.include(`unusedDays of the rule is ${String(days)}`);
        });
    }

    it("refuses to be called for anything but the time", async () => {
        const invokingEvent = JSON.stringify({ messageType: "ConfigurationItemChangeNotification" });
        const failure = await failureOf(check(event({ invokingEvent }), account({})));
        expect(failure).to.include("not for a ConfigurationItemChangeNotification");
    });
});

import { expect } from "chai";
import type { Overrides } from "../../../planner/overrides";
import type { RecordedResource } from "../../../planner/recording";
import { CORNERS } from "../../support/corners";
import { plan } from "../../support/plan";

const SETTINGS = "aws:lakeformation/dataLakeSettings:DataLakeSettings";
const FURTHER = "arn:aws:iam::111122223333:role/grants";
const deploying = CORNERS["foundation with deployments"].overrides;

const settings = async (overrides: Overrides): Promise<readonly RecordedResource[]> =>
    (await plan("foundation", overrides)).ofType(SETTINGS);

const namesOf = (arns: unknown): string[] => (arns as string[]).map((arn) => arn.replace(/^.*:role\//, ""));

describe("layers/foundation/lake", () => {
    it("sets no administrators where there are none, which would remove those of the account", async () => {
        expect(await settings({})).to.deep.equal([]);
    });

    it("has those who deploy an environment grant, those who preview see, and further ones beside them", async () => {
        const [made] = await settings({
            ...deploying,
            account: { lakeFormation: { mode: "create", administrators: [FURTHER] } },
        });
        const admins = namesOf(made?.inputs["admins"]);
        const readers = namesOf(made?.inputs["readOnlyAdmins"]);
        expect(admins.pop()).to.equal("grants");
        expect(admins).to.have.length.above(0);
        expect(admins.filter((name) => !name.includes("deploy"))).to.deep.equal([]);
        expect(readers).to.have.lengthOf(admins.length);
        expect(readers.filter((name) => !name.includes("preview"))).to.deep.equal([]);
    });

    it("has further ones grant where nobody deploys from here", async () => {
        const [made] = await settings({ account: { lakeFormation: { mode: "create", administrators: [FURTHER] } } });
        expect(made?.inputs["admins"]).to.deep.equal([FURTHER]);
    });
});

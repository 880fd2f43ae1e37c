import { expect } from "chai";
import { LakeFormationSettings } from "../../../components/lake/lakeFormationSettings";
import { iamGate } from "../../../components/shared/gates";
import { lifecycleOf, type Tier } from "../../../components/shared/lifecycle";
import type { Graph } from "../../../planner/graph";
import { children } from "../../support/children";
import { record } from "../../support/record";
import { testProviders } from "../../support/testProviders";

const COMPONENT = "lakehouse:lake:LakeFormationSettings";
const SETTINGS = "aws:lakeformation/dataLakeSettings:DataLakeSettings";
const ADMIN = "arn:aws:iam::111122223333:role/admin";
const READER = "arn:aws:iam::111122223333:role/reader";

const recordSettings = (tier: Tier = "standard"): Promise<Graph> =>
    record(() => {
        const { aws } = testProviders();
        new LakeFormationSettings(
            "settings",
            {
                administrators: [ADMIN],
                readOnlyAdministrators: [READER],
                gate: iamGate("administrators", { intervalSeconds: 1, settleSeconds: 1, timeoutSeconds: 1 }),
                lifecycle: lifecycleOf(tier),
            },
            { provider: aws },
        );
    });

describe("LakeFormationSettings", () => {
    it("opens nothing to everybody whom IAM lets in", async () => {
        const graph = await recordSettings();
        const component = graph.only(COMPONENT, "settings");
        expect(children(graph, component)).to.deep.equal({ "settings-settings": SETTINGS });
        expect(graph.only(SETTINGS).inputs).to.deep.equal({
            admins: [ADMIN],
            readOnlyAdmins: [READER],
            createDatabaseDefaultPermissions: [],
            createTableDefaultPermissions: [],
            allowExternalDataFiltering: false,
            allowFullTableExternalDataAccess: false,
            parameters: { CROSS_ACCOUNT_VERSION: "4" },
        });
        expect(component.outputs).to.deep.equal({ administrators: [ADMIN] });
    });

    it("waits until its administrators are known everywhere", async () => {
        expect((await recordSettings()).only(SETTINGS).hooks).to.deep.equal({
            beforeCreate: ["administrators-settled"],
            beforeUpdate: ["administrators-settled"],
        });
    });

    it("stays when the stack goes, unless it is disposable", async () => {
        const stays = async (tier: Tier): Promise<boolean> =>
            (await recordSettings(tier)).only(SETTINGS).retainOnDelete;
        expect([await stays("disposable"), await stays("standard"), await stays("critical")]).to.deep.equal([
            false,
            true,
            true,
        ]);
    });
});

import { judgeChanged } from "../support/judged";
import { expect } from "chai";
import type { Graph } from "../../planner/graph";
import { pairwise, type Row } from "../support/pairwise";
import { plan } from "../support/plan";

const MODES = ["create", "existing", "off"] as const;
const REASON = "A test wants to see what happens without it.";

/** Every choice of the foundation that makes something once, by its setting, with what it makes. */
const SINGLETONS = {
    "audit.trail": ["aws:cloudtrail/trail:Trail", "trail-events"],
    "audit.recorder": [
        ...["aws:cfg/recorder:Recorder", "aws:cfg/deliveryChannel:DeliveryChannel", "aws:cfg/rule:Rule"],
        ...["aws:lambda/function:Function", "unused-roles-log"],
    ],
    "audit.externalAccess": ["external-access-analyzer"],
    "audit.unusedAccess": ["unused-access-analyzer"],
    "account.publicAccessBlock": ["aws:s3/accountPublicAccessBlock:AccountPublicAccessBlock"],
    "account.ebsEncryption": ["aws:ebs/encryptionByDefault:EncryptionByDefault"],
    "account.lakeFormation": ["aws:lakeformation/dataLakeSettings:DataLakeSettings"],
    "account.catalogEncryption": ["aws:glue/dataCatalogEncryptionSettings:DataCatalogEncryptionSettings"],
    "deployment.provider": ["aws:iam/openIdConnectProvider:OpenIdConnectProvider"],
    "databricks.legacyFeatures": ["databricks:index/disableLegacyFeaturesSetting:DisableLegacyFeaturesSetting"],
    "databricks.auditDelivery": ["databricks:index/mwsLogDelivery:MwsLogDelivery"],
    "databricks.systemSchemas": ["databricks:index/systemSchema:SystemSchema"],
    "databricks.artifacts": ["databricks:index/artifactAllowlist:ArtifactAllowlist"],
} as const;

type Setting = keyof typeof SINGLETONS;

const SETTINGS = Object.keys(SINGLETONS) as Setting[];

/** What some settings demand beside their mode. */
const MORE: Readonly<Partial<Record<Setting, object>>> = {
    "account.lakeFormation": { administrators: ["arn:aws:iam::111122223333:role/grants"] },
    "databricks.systemSchemas": { workspaceId: "42" },
    "databricks.artifacts": { workspaceId: "42", maven: ["com.example:"] },
};

const FACTORS = Object.fromEntries(SETTINGS.map((setting) => [setting, MODES])) as Record<Setting, typeof MODES>;

function planWith(row: Row<Setting>): Promise<Graph> {
    const sections: Record<string, Record<string, unknown>> = {
        deployment: { repository: "acme/lakehouse", environments: {} },
    };
    for (const setting of SETTINGS) {
        const [section = "", part = ""] = setting.split(".");
        const mode = row[setting];
        const more = mode === "off" ? { reason: REASON } : mode === "create" ? MORE[setting] : undefined;
        (sections[section] ??= {})[part] = { mode, ...more };
    }
    return plan("foundation", sections as never);
}

const makes = (graph: Graph, typeOrName: string): boolean =>
    graph.count(typeOrName) > 0 || graph.resources.some(({ name }) => name === typeOrName);

describe("modes of what there is once", () => {
    const rows = pairwise(FACTORS);

    it("come together in pairs in a few plans", () => {
        const missing = SETTINGS.flatMap((one) =>
            SETTINGS.filter((other) => other > one).flatMap((other) =>
                MODES.flatMap((a) => MODES.map((b) => [one, a, other, b] as const)),
            ),
        ).filter(([one, a, other, b]) => !rows.some((row) => row[one] === a && row[other] === b));
        expect(missing).to.deep.equal([]);
        expect(rows.length).to.be.lessThan(32);
    });

    for (const [index, row] of rows.entries()) {
        it(`make what they say and violate nothing (${index + 1}: ${SETTINGS.map((key) => row[key]).join(", ")})`, async () => {
            const graph = await planWith(row);
            for (const setting of SETTINGS) {
                for (const made of SINGLETONS[setting]) {
                    expect(makes(graph, made), `${made} by ${setting}`).to.equal(row[setting] === "create");
                }
            }
            const objections = judgeChanged(graph).filter(
                ({ rule, outcome, level }) =>
                    // An exemption of something that this row does not make is not needed.
                    (rule !== "exemptions" && outcome === "error") ||
                    (outcome === "violation" && level === "mandatory"),
            );
            expect(objections.map(({ rule, message }) => `${rule}: ${message}`)).to.deep.equal([]);
        });
    }
});

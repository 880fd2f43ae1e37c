import { expect } from "chai";
import { deployDocuments, previewStatements } from "../../components/identity/deployPolicy";
import type { Statement } from "../../components/shared/policyDocument";
import { EVERY_PLAN, planned } from "../support/claims";
import { NEEDS } from "../support/deployNeeds";
import { SCOPE } from "../unit/identity/deploySamples";

const allowed = (statements: readonly Statement[]): ReadonlySet<string> =>
    new Set(statements.flatMap(({ actions }) => actions));

const REPLICATING = { ...SCOPE, replicaRegions: ["eu-central-1"] };
const DEPLOYS = allowed(Object.values(deployDocuments(REPLICATING)).flat());
const PREVIEWS = allowed(previewStatements(REPLICATING));

/** Types of AWS that environments make, in every plan. */
async function typesOfEnvironments(): Promise<readonly string[]> {
    const plans = await Promise.all(EVERY_PLAN.map((stack) => planned(stack)));
    const environments = plans.filter(({ layers }) => !layers.includes("foundation"));
    const types = environments.flatMap(({ graph }) => graph.resources.map(({ type }) => type));
    return [...new Set(types)].filter((type) => type.startsWith("aws:")).sort();
}

describe("roles that deploy", () => {
    it("may make whatever an environment is made of: nobody has forgotten a type", async () => {
        const types = await typesOfEnvironments();
        expect(types).to.include("aws:kms/key:Key");
        expect(types.filter((type) => !(type in NEEDS))).to.deep.equal([]);
    });

    for (const [type, { change, see }] of Object.entries(NEEDS)) {
        it(`may make, change, delete and see ${type.replace(/^.*:/, "a ")}, and those that preview see it`, () => {
            expect([...change, ...see].filter((action) => !DEPLOYS.has(action))).to.deep.equal([]);
            expect(see.filter((action) => !PREVIEWS.has(action))).to.deep.equal([]);
            expect(change.filter((action) => PREVIEWS.has(action))).to.deep.equal([]);
        });
    }

    it("may do nothing that no type of this table needs, of what is dangerous", () => {
        const used = new Set(Object.values(NEEDS).flatMap(({ change, see }) => [...change, ...see]));
        const dangerous = [...DEPLOYS].filter(
            (action) => /^(iam|kms|lakeformation):/.test(action) && !used.has(action),
        );
        expect(dangerous.sort()).to.deep.equal(
            [
                // Secrets of the state.
                ...["kms:Decrypt", "kms:Encrypt", "kms:GenerateDataKey"],
                // Repairs, tags and grants.
                ...["iam:ListRoleTags", "iam:UntagRole", "iam:UpdateRole"],
                ...["kms:CancelKeyDeletion", "kms:UntagResource"],
                ...["lakeformation:GetDataLakeSettings", "lakeformation:GrantPermissions"],
                ...["lakeformation:ListPermissions", "lakeformation:RevokePermissions"],
            ].sort(),
        );
    });
});

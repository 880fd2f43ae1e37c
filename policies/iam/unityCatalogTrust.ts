import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { text } from "../core/values";
import { allowsAction } from "../shared/allowances";
import { documentsOf, type Statement } from "../shared/policyDocument";

/** The roles by which Unity Catalog assumes those of storage credentials, one for each kind of control plane. */
const MASTER_ROLE = /:role\/unity-catalog-[\w-]*UCMasterRole-/;

export const unityCatalogTrust = resourceRule({
    name: "iam-unity-catalog-trust",
    description:
        "A role that Unity Catalog assumes also trusts itself. " +
        "Databricks refuses new storage credentials with other roles, and since January 2025 blocks the ones that exist.",
    severity: "medium",
    level: "mandatory",
    fix: "Add a statement that allows sts:AssumeRole where aws:PrincipalArn is the role's own ARN.",
    url: "https://docs.databricks.com/aws/en/connect/unity-catalog/cloud-storage/s3/s3-external-location-manual",
    framework: nist("IA-9", "Service Identification and Authentication"),
    types: ["aws:iam/role:Role"],
    *check(resource) {
        const trust = [...documentsOf(resource)].find(({ path }) => path === "assumeRolePolicy");
        const statements = (trust?.statements ?? []).filter((statement) => allowsAction(statement, "sts:AssumeRole"));
        const servesCatalog = statements.some(({ principals }) => principals.some((one) => MASTER_ROLE.test(one)));
        // The engine names a role that has none before rules are asked; only a planner may not know it.
        const name = servesCatalog ? text(resource.props.name) : "";
        if (name !== "" && !statements.some((statement) => trusts(statement, name))) {
            yield "assumeRolePolicy does not trust the role itself";
        }
    },
});

function trusts({ principals, conditions }: Statement, name: string): boolean {
    const named = conditions.filter(({ operator, key }) => key === "aws:principalarn" && !operator.includes("Not"));
    return [...principals, ...named.flatMap(({ values }) => values)].some((arn) => arn.endsWith(`/${name}`));
}

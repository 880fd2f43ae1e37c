import { expect } from "chai";
import { CrossAccountRole } from "../../components/identity/crossAccountRole";
import type { PlannedStack } from "../../planner/plannedStack";
import type { RecordedResource } from "../../planner/recording";
import { claim } from "../support/claims";
import { adding, documentsIn, type Statement } from "../support/policyDocuments";
import { record } from "../support/record";
import { testContext } from "../support/testContext";
import { DATABRICKS_ACCOUNT } from "../support/testProviders";

const ROLE_POLICY = "aws:iam/rolePolicy:RolePolicy";
const POLICY = "aws:iam/policy:Policy";

const allows = { Effect: "Allow", Resource: "arn:aws:s3:::acme-dev-root-111122223333-eu-west-1" };

const isBoundary = ({ type, name }: RecordedResource): boolean => type === POLICY && name.includes("boundary");

/** Whether a statement lets roles be handed to services, by name or by wildcard. A boundary lets nobody do anything. */
const passesRoles = ({ allows: lets, actions, excludes }: Statement): boolean =>
    lets &&
    (excludes || actions.some((action) => new RegExp(`^${action.replaceAll("*", ".*")}$`, "i").test("iam:PassRole")));

/** Whether only roles of one environment are passed, to services that they are made for: its roles are made with that. */
const passesOwnRoles = ({ actions, resources, conditions }: Statement): boolean =>
    actions.join() === "iam:PassRole" &&
    resources.every((role) => /:role\/[a-z0-9]+-[a-z0-9]+-\*$/.test(role)) &&
    conditions["StringEquals iam:PassedToService"] !== undefined;

/** Whether just the roles of the declared instance profiles are passed, and to machines alone. */
function passesDeclared({ actions, resources, conditions }: Statement, { settings }: PlannedStack): boolean {
    const declared = Object.values(settings.values["instanceProfiles"] ?? {}) as readonly { roleArn: string }[];
    const roles = [...new Set(declared.map(({ roleArn }) => roleArn))].sort();
    return (
        actions.join() === "iam:PassRole" &&
        roles.length > 0 &&
        resources.join() === roles.join() &&
        String(conditions["StringEquals iam:PassedToService"]) === "ec2.amazonaws.com"
    );
}

claim(43, "nobody may pass any role but those that they deploy, and those of instance profiles that are declared", {
    check: (graph, stack) =>
        documentsIn(graph)
            .filter(({ resource }) => !isBoundary(resource))
            .flatMap(({ resource, path, statements }) =>
                statements
                    .filter(passesRoles)
                    .filter((statement) => !passesOwnRoles(statement) && !passesDeclared(statement, stack))
                    .map(({ sid }) => `${sid} in ${path} of ${resource.name} passes roles`),
            ),
    breaks: {
        "every role": adding(ROLE_POLICY, { ...allows, Action: "iam:PassRole", Resource: "*" }),
        "a wildcard that covers it": adding(ROLE_POLICY, { ...allows, Action: ["s3:GetObject", "iam:P*"] }),
        "one role beside those that are declared": adding(ROLE_POLICY, {
            ...allows,
            Action: "iam:PassRole",
            Resource: ["arn:aws:iam::111122223333:role/acme-load", "arn:aws:iam::111122223333:role/admin"],
        }),
        "everything but something else": adding(ROLE_POLICY, { ...allows, NotAction: "s3:*" }),
    },
});

describe("claim 43: with instance profiles", () => {
    const declare = async (instanceProfileRoleArns: readonly string[]): Promise<readonly Statement[]> => {
        const graph = await record(() => {
            new CrossAccountRole("role", {
                context: testContext(),
                databricksAccountId: DATABRICKS_ACCOUNT,
                storageKeyAlias: "alias/acme-dev-workspace-storage",
                instanceProfileRoleArns,
            });
        });
        return documentsIn(graph).flatMap(({ statements }) => statements.filter(passesRoles));
    };

    it("Databricks may pass exactly their roles, and only to EC2", async () => {
        const arns = ["etl", "reports"].map((role) => `arn:aws:iam::111122223333:role/acme-dev-${role}`);
        const [statement, ...more] = await declare(arns);
        expect(more).to.deep.equal([]);
        expect(statement?.actions).to.deep.equal(["iam:PassRole"]);
        expect(statement?.resources).to.deep.equal(arns);
        expect(statement?.conditions).to.deep.equal({ "StringEquals iam:PassedToService": ["ec2.amazonaws.com"] });
    });

    it("is about those roles alone: there is nothing to pass without any", async () => {
        expect(await declare([])).to.deep.equal([]);
    });
});

import { expect } from "chai";
import type { Graph } from "../../planner/graph";
import type { PlannedStack } from "../../planner/plannedStack";
import type { RecordedResource } from "../../planner/recording";
import { changing, EVERY_PLAN, giving, planned, rule } from "../support/claims";
import { textInput } from "../support/inputs";
import { exceeding } from "../support/permissions";
import { documentsOf, rewriting, type Statement } from "../support/policyDocuments";
import { ORGANIZATION } from "../support/plan";

const ROLE = "aws:iam/role:Role";
const ROLE_POLICY = "aws:iam/rolePolicy:RolePolicy";
const POLICY = "aws:iam/policy:Policy";

const ARN = "arn:aws:iam::111122223333:policy/acme-foundation-boundary-eu-west-1";
const DEPLOY_ARN = "arn:aws:iam::111122223333:policy/acme-foundation-deploy-boundary-eu-west-1";

/** The boundary that a role must have. */
const boundaryOf = ({ inputs }: RecordedResource): string =>
    /-(deploy|preview)-[a-z0-9]+-eu-west-1$/.test(String(inputs["name"])) ? DEPLOY_ARN : ARN;

const isBoundary = ({ type, inputs }: RecordedResource): boolean =>
    type === POLICY && [ARN, DEPLOY_ARN].some((arn) => arn.endsWith(`:policy/${String(inputs["name"])}`));

const statementsOf = (resource: RecordedResource): readonly Statement[] =>
    documentsOf(resource).flatMap(({ statements }) => statements);

rule("every role names the boundary that the foundation makes, and waits for it where it is made", {
    check: (graph) => [
        ...graph
            .ofType(ROLE)
            .filter((role) => role.inputs["permissionsBoundary"] !== boundaryOf(role))
            .map(({ name }) => `${name} has another boundary, or none`),
        ...graph.resources.filter(isBoundary).flatMap((boundary) =>
            graph
                .ofType(ROLE)
                .filter((role) => boundaryOf(role).endsWith(`/${String(boundary.inputs["name"])}`))
                .filter((role) => !graph.dependsOnTransitively(role, boundary))
                .map(({ name }) => `${name} does not wait for ${boundary.name}`),
        ),
    ],
    breaks: {
        "a role without a boundary": changing(ROLE, ({ inputs: { permissionsBoundary: _, ...inputs } }) => ({
            inputs,
        })),
        "a role with another boundary": giving(ROLE, { permissionsBoundary: "arn:aws:iam::aws:policy/ReadOnlyAccess" }),
        "a role that comes first": (graph) =>
            graph.resources.some(isBoundary) ? changing(ROLE, { dependencies: [] })(graph) : graph,
    },
});

/** What a boundary lets roles be given. */
async function boundary(name: string): Promise<readonly Statement[]> {
    const { graph } = await planned("foundation with deployments");
    return statementsOf(graph.only(POLICY, name));
}

/** All policies that roles have, but boundaries. */
const policiesOfRoles = (graph: Graph): readonly RecordedResource[] => [
    ...graph.ofType(ROLE_POLICY),
    ...graph.ofType(POLICY).filter((policy) => !isBoundary(policy)),
];

/** What roles are given beyond their boundary, which cuts it off without a word. */
async function cutOff(graph: Graph): Promise<readonly string[]> {
    const most = await boundary("permissions-boundary-policy");
    const mostToDeploy = await boundary("deploy-boundary-policy");
    return policiesOfRoles(graph).flatMap((policy) =>
        exceeding(statementsOf(policy), policy.name.startsWith("deploy-") ? mostToDeploy : most).map(
            (permission) => `${policy.name}: ${permission}`,
        ),
    );
}

describe("the permissions boundary", () => {
    // An organisation has no roles.
    for (const stack of EVERY_PLAN.filter((name) => name !== ORGANIZATION)) {
        it(`cuts nothing off that a role of ${stack} is given`, async () => {
            const { graph } = await planned(stack);
            expect(policiesOfRoles(graph)).not.to.be.empty;
            expect(await cutOff(graph)).to.deep.equal([]);
        });
    }

    for (const action of [
        "iam:CreateUser",
        "kms:ScheduleKeyDeletion",
        "cloudtrail:StopLogging",
        "s3:PutBucketPolicy",
    ]) {
        it(`cuts off ${action}, whatever a policy says`, async () => {
            const { graph } = await planned("dev");
            const widened = rewriting(
                (_, { type }) => type === ROLE_POLICY,
                (statement) => [{ ...statement, Action: action }],
            )(graph);
            expect((await cutOff(widened)).every((permission) => permission.includes(action))).to.equal(true);
            expect(await cutOff(widened)).not.to.be.empty;
        });
    }

    it("is the ARN that the contract says, in the stack that makes it and in those that read it", async () => {
        const contractOf = ({ graph }: PlannedStack, layer: string): unknown =>
            (graph.outputs[layer] as Record<string, unknown>)["permissionsBoundary"];
        expect(contractOf(await planned("foundation"), "foundation")).to.equal(ARN);
        expect(contractOf(await planned("prod-platform"), "platform")).to.equal(ARN);
        const { graph } = await planned("foundation");
        const name = textInput(graph.resources.find(isBoundary) ?? { inputs: {} }, "name");
        expect(ARN.endsWith(`:policy/${name}`)).to.equal(true);
    });
});

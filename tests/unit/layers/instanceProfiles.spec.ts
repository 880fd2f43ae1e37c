import { join } from "node:path";
import { expect } from "chai";
import lakehouse from "../../../index";
import type { Graph } from "../../../planner/graph";
import type { Overrides } from "../../../planner/overrides";
import { planStacks } from "../../../planner/plan";
import { planned, SPLIT_FOLDER } from "../../support/claims";
import { judgeChanged } from "../../support/judged";
import { documentsOf } from "../../support/policyDocuments";
import { ROOT } from "../../support/plan";

const PROFILE = "databricks:index/instanceProfile:InstanceProfile";
const CLUSTER = "databricks:index/cluster:Cluster";
const JOB = "databricks:index/job:Job";
const POLICY = "databricks:index/clusterPolicy:ClusterPolicy";
const PRINCIPAL_ROLE = "databricks:index/servicePrincipalRole:ServicePrincipalRole";
const ROLE_POLICY = "aws:iam/rolePolicy:RolePolicy";

const reason = "A sentence that says why this is so.";
const profileArn = (name: string): string => `arn:aws:iam::111122223333:instance-profile/${name}`;
const roleArn = (name: string): string => `arn:aws:iam::111122223333:role/${name}`;

const etl = { arn: profileArn("etl"), roleArn: roleArn("acme-etl"), reason };
const vendor = { arn: profileArn("vendor"), roleArn: roleArn("vendor"), reason };

/** Plans a stack of the split example, or of the root, with the same instance profiles in some stacks. */
async function planWith(stack: string, overrides: Readonly<Record<string, Overrides>>): Promise<Graph> {
    const folder = stack.startsWith("prod-") ? join(ROOT, SPLIT_FOLDER) : ROOT;
    const [result] = await planStacks([stack], { root: ROOT, program: lakehouse, folder, overrides });
    if (result === undefined) {
        throw new Error(`${stack} was not planned`);
    }
    return result.graph;
}

const refusal = (run: Promise<unknown>): Promise<string> =>
    run.then(
        () => "",
        (error: unknown) => (error as Error).message,
    );

describe("an environment with instance profiles", () => {
    const recorded = planned("dev with instance profiles").then(({ graph }) => graph);

    it("registers each, and gives each cluster the one that it has chosen", async () => {
        const graph = await recorded;
        expect(graph.ofType(PROFILE).map(({ inputs }) => inputs["instanceProfileArn"])).to.deep.equal(
            ["etl", "acme-load", "spare"].map(profileArn),
        );
        const ofCluster = (graph.only(CLUSTER).inputs["awsAttributes"] as Record<string, unknown>)[
            "instanceProfileArn"
        ];
        expect(ofCluster).to.equal(profileArn("acme-load"));
        const text = (name: string): string => JSON.stringify(graph.only(JOB, name).inputs["jobClusters"]);
        expect(text("workload-ingest-job")).to.include(`"instanceProfileArn":"${profileArn("etl")}"`);
        expect(text("workload-report-job")).not.to.include("instanceProfileArn");
    });

    it("lets cluster policies take just those, and the identities of workloads use just theirs", async () => {
        const graph = await recorded;
        const limit = (policy: string): unknown =>
            (JSON.parse(String(graph.only(POLICY, policy).inputs["definition"])) as Record<string, unknown>)[
                "aws_attributes.instance_profile_arn"
            ];
        expect(limit("policy-interactive-policy")).to.deep.equal({ type: "fixed", value: profileArn("acme-load") });
        expect(limit("policy-jobs-policy")).to.deep.equal({
            type: "allowlist",
            values: [profileArn("etl")],
            isOptional: true,
        });
        expect(graph.ofType(PRINCIPAL_ROLE).map(({ name, inputs }) => [name, inputs["role"]])).to.deep.equal([
            ["identity-ingest-instance-profile", profileArn("etl")],
        ]);
    });

    it("lets Databricks pass each role once, before a profile is tried out and before its clusters are made", async () => {
        const graph = await recorded;
        const policy = graph.only(ROLE_POLICY, "cross-account-role-role-policy");
        const pass = documentsOf(policy).flatMap(({ statements }) =>
            statements.filter(({ actions }) => actions.includes("iam:PassRole")),
        );
        expect(pass.map(({ resources }) => resources)).to.deep.equal([["acme-etl", "acme-load"].map(roleArn)]);
        const cluster = graph.only(CLUSTER);
        expect(graph.ofType(PROFILE).every((profile) => graph.dependsOnTransitively(profile, policy))).to.equal(true);
        const used = graph.only(PROFILE, "instance-profile-load-profile");
        expect(graph.dependsOnTransitively(cluster, used)).to.equal(true);
        expect(graph.dependsOnTransitively(graph.only(JOB, "workload-ingest-job"), used)).to.equal(false);
    });

    it("hears of it from the policy pack, which advises against, and forbids nothing", async () => {
        const findings = judgeChanged(await recorded);
        const told = findings.filter(({ rule }) => rule === "compute-instance-profile");
        expect(told.map(({ level }) => level)).to.deep.equal(["advisory", "advisory"]);
        expect(findings.filter(({ level, outcome }) => level === "mandatory" && outcome !== "exempt")).to.deep.equal(
            [],
        );
    });

    it("has nothing of it where none is declared", async () => {
        const { graph } = await planned("dev");
        expect([...graph.ofType(PROFILE), ...graph.ofType(PRINCIPAL_ROLE)]).to.deep.equal([]);
        expect(JSON.stringify(graph.only(ROLE_POLICY, "cross-account-role-role-policy").inputs)).not.to.include(
            "PassRole",
        );
    });
});

describe("a role that is not called after the prefix", () => {
    const instanceProfiles = { etl, vendor };

    it("is refused by name while the foundation does not name it: its boundary would cut it off without a word", async () => {
        const message = await refusal(planWith("dev", { dev: { instanceProfiles } }));
        expect(message).to.include(
            `instanceProfiles.vendor.roleArn: got "${vendor.roleArn}", allowed: a role called acme-…, or one that the stack ` +
                "with the layer foundation names; add it to instanceProfiles of the stack that upstream.foundation names, and " +
                "deploy that first",
        );
        expect(message).not.to.include("instanceProfiles.etl");
    });

    it("is passed once the foundation does", async () => {
        const graph = await planWith("dev", {
            dev: { instanceProfiles },
            foundation: { instanceProfiles: { vendor } },
        });
        expect(graph.ofType(PROFILE)).to.have.length(2);
        const boundary = await planWith("foundation", { foundation: { instanceProfiles } });
        const text = String(boundary.only("aws:iam/policy:Policy", "permissions-boundary-policy").inputs["policy"]);
        expect(text).to.include(vendor.roleArn);
        expect(text).not.to.include(etl.roleArn);
    });
});

describe("instance profiles of an environment in two stacks", () => {
    const instanceProfiles = { etl };

    it("are registered by the one where the other lets their roles be passed, whatever it calls them", async () => {
        const graph = await planWith("prod-workspace", {
            "prod-platform": { instanceProfiles: { extract: etl } },
            "prod-workspace": { instanceProfiles },
        });
        expect(graph.only(PROFILE).inputs["instanceProfileArn"]).to.equal(etl.arn);
    });

    it("are refused by name where it does not", async () => {
        const told = (overrides: Readonly<Record<string, Overrides>>): Promise<string> =>
            refusal(planWith("prod-workspace", { ...overrides, "prod-workspace": { instanceProfiles } }));
        const words = (roles: string): string =>
            `instanceProfiles.etl.roleArn: got "${etl.roleArn}", allowed: a role that Databricks may pass, of which the ` +
            `stack with the layer platform has ${roles}; add it to instanceProfiles of the stack with the layer platform, ` +
            "and deploy that first";
        expect(await told({})).to.include(words("none"));
        const load = { ...etl, roleArn: roleArn("acme-load") };
        expect(await told({ "prod-platform": { instanceProfiles: { load } } })).to.include(words(load.roleArn));
    });
});

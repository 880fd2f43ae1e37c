import * as databricks from "@pulumi/databricks";
import { expect } from "chai";
import { InstanceProfile } from "../../../components/compute/instanceProfile";
import { Gate } from "../../../components/shared/gates";
import type { Graph } from "../../../planner/graph";
import { children, providers } from "../../support/children";
import { record } from "../../support/record";
import { testProviders } from "../../support/testProviders";

const COMPONENT = "lakehouse:compute:InstanceProfile";
const PROFILE = "databricks:index/instanceProfile:InstanceProfile";
const JOB = "databricks:index/job:Job";

const ARN = "arn:aws:iam::111122223333:instance-profile/data/etl";
const roleArn = (role: string): string => `arn:aws:iam::111122223333:role/${role}`;

const recordProfile = (role: string): Promise<Graph> =>
    record(() => {
        const { workspace } = testProviders();
        const { profileArn } = new InstanceProfile("instance-profile-etl", {
            workspace,
            gate: new Gate("workspace-ready", () => Promise.resolve()),
            roleGate: new Gate("instance-profile-role-settled", () => Promise.resolve()),
            arn: ARN,
            roleArn: roleArn(role),
        });
        new databricks.Job("consumer", { name: profileArn }, { provider: workspace.resource });
    }, "unknown");

describe("InstanceProfile", () => {
    it("registers one profile with the workspace provider", async () => {
        const graph = await recordProfile("etl");
        const component = graph.only(COMPONENT, "instance-profile-etl");
        expect(children(graph, component)).to.deep.equal({ "instance-profile-etl-profile": PROFILE });
        expect(providers(graph, component)).to.deep.equal({ "instance-profile-etl-profile": "databricks-workspace" });
        expect(component.outputs).to.deep.equal({ profileArn: ARN });
    });

    it("has it tried out, and is none for people to assume roles with", async () => {
        expect((await recordProfile("data/etl")).only(PROFILE).inputs).to.deep.equal({
            instanceProfileArn: ARN,
            isMetaInstanceProfile: false,
            skipValidation: false,
        });
    });

    it("tells the role where that is not called like the profile, whatever their paths", async () => {
        const told = async (role: string): Promise<unknown> =>
            (await recordProfile(role)).only(PROFILE).inputs["iamRoleArn"];
        expect(await told("etl")).to.equal(undefined);
        expect(await told("jobs/etl")).to.equal(undefined);
        expect(await told("data/ingest")).to.equal(roleArn("data/ingest"));
    });

    it("claim 1: is registered only once the workspace sees its metastore and the leave to pass the role has settled", async () => {
        const gates = ["workspace-ready", "instance-profile-role-settled"];
        const { hooks } = (await recordProfile("etl")).only(PROFILE);
        expect(hooks).to.deep.equal({ beforeCreate: gates, beforeUpdate: gates });
    });

    it("makes consumers of its ARN, which is known at preview, wait until the workspace knows it", async () => {
        const graph = await recordProfile("etl");
        expect(graph.only(JOB).inputs["name"]).to.equal(ARN);
        expect(graph.dependsOnTransitively(graph.only(JOB), graph.only(PROFILE))).to.equal(true);
    });
});

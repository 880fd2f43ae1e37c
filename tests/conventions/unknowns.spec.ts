import * as databricks from "@pulumi/databricks";
import * as vpcs from "@pulumi/aws/ec2";
import { expect } from "chai";
import { Graph } from "../../planner/graph";
import { NO_MARKS, type RecordedInvoke, type RecordedResource } from "../../planner/recording";
import { UNKNOWN } from "../../planner/wire";
import { ALL_STACKS, changing, claim, planned, type Break, type Selector } from "../support/claims";
import { record } from "../support/record";
import { textsIn } from "../support/texts";
import { testProviders } from "../support/testProviders";

describe("claim 8: a stack whose computed values are all unknown", () => {
    for (const stack of ALL_STACKS) {
        it(`is planned to the end in ${stack}`, async () => {
            const { graph } = await planned(stack, { mode: "unknown" });
            expect(Object.keys(graph.outputs)).not.to.be.empty;
            const computed = graph.resources.flatMap(({ placeholders }) => Object.keys(placeholders));
            expect(computed, "values that were answered").to.deep.equal([]);
        });
    }

    it("is not when a value is taken for granted that only a deployment knows", async () => {
        // The role is an input and so it is known; the external id inside it is not.
        const program = (): unknown => {
            const { workspace } = testProviders();
            const credential = new databricks.StorageCredential(
                "lake",
                { awsIamRole: { roleArn: "arn:aws:iam::111122223333:role/lake" } },
                { provider: workspace.resource },
            );
            return credential.awsIamRole.apply((role) => role?.externalId.length);
        };
        await record(program);
        expect(await failureOf(record(program, "unknown"))).to.match(/undefined/);
    });
});

describe("claim 9: a stack has the same resources whether computed values are known or not", () => {
    for (const stack of ALL_STACKS) {
        it(`does in ${stack}`, async () => {
            const [known, unknown] = [await planned(stack), await planned(stack, { mode: "unknown" })];
            expect(outline(unknown.graph)).to.deep.equal(outline(known.graph));
        });
    }

    it("is broken by a resource that is born in `apply`", async () => {
        const program = (): unknown => {
            const { aws } = testProviders();
            const vpc = new vpcs.Vpc("network", { cidrBlock: "10.0.0.0/16" }, { provider: aws });
            return vpc.id.apply((vpcId) => new vpcs.RouteTable("routes", { vpcId }, { provider: aws }));
        };
        const [known, unknown] = [await record(program), await record(program, "unknown")];
        expect(outline(unknown)).not.to.deep.equal(outline(known));
    });
});

/** What there is, where, and what it waits for. */
function outline(graph: Graph): readonly object[] {
    return graph.resources.map(({ urn, parent, provider, dependencies, hooks }) => {
        return { urn, parent, provider, dependencies, hooks };
    });
}

claim(10, "no function of a provider is called with an unknown value, nor one of a workspace at all", {
    mode: "unknown",
    check: ({ invokes, resources }) =>
        invokes.flatMap(({ token, args, provider }) => [
            ...([...textsIn(args).values()].includes(UNKNOWN) ? [`${token} is called with an unknown value`] : []),
            ...(resources.some(({ urn, name }) => urn === provider && name === "databricks-workspace")
                ? [`${token} asks a workspace, which may not be there yet`]
                : []),
        ]),
    breaks: {
        "a look-up of something that the program makes": calling("aws", { id: UNKNOWN }),
        "a question to the workspace": calling("databricks-workspace", {}),
    },
});

function calling(provider: string, args: RecordedInvoke["args"]): Break {
    return ({ resources, reads, invokes }) => {
        const asked = resources.filter(({ name }) => name === provider);
        const calls = asked.map(({ urn }) => ({ token: "package:index/getThing:getThing", args, provider: urn }));
        return new Graph({ resources, reads, invokes: [...invokes, ...calls] });
    };
}

/** What is named after, or names, something that is yet to be made: an id, an ARN, a name, a principal, an address. */
const REFERENCE = /(Ids?|Arn|[Nn]ame|queueUrl|^host|principal|dataplaneRelays|restApis)(\[\d+\])?$/;

/** What else may be unknown before deployment, by type of parent, type and property. */
const KNOWN_LATER: Readonly<Record<string, string>> = {
    "lakehouse:catalog:StorageCredential > aws:iam/role:Role assumeRolePolicy":
        "Databricks tells the external id, which the trust policy asks for, once the credential exists",
};

claim(11, "nothing but references is unknown before deployment, so that all that makes a stack safe can be judged", {
    mode: "unknown",
    check: (graph) =>
        unknownSettings(graph)
            .filter(({ place }) => !(place in KNOWN_LATER))
            .map(({ place, name }) => `${name}: ${place} is unknown`),
    breaks: {
        "an unknown bucket policy": hiding("aws:s3/bucketPolicy:BucketPolicy", "policy"),
        "an unknown trust policy": hiding(
            ({ type, name }) => type === "aws:iam/role:Role" && name !== "storage-credential-role",
            "assumeRolePolicy",
        ),
        "an unknown encryption algorithm": hiding(
            "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration",
            "rules[0].applyServerSideEncryptionByDefault.sseAlgorithm",
        ),
        "an unknown public access flag": hiding(
            "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock",
            "blockPublicAcls",
        ),
        "an unknown network": hiding("aws:ec2/vpc:Vpc", "cidrBlock"),
        "unknown rules": hiding("aws:ec2/defaultSecurityGroup:DefaultSecurityGroup", "ingress"),
        "an unknown isolation mode": hiding("databricks:index/catalog:Catalog", "isolationMode"),
        "unknown privileges": hiding("databricks:index/grants:Grants", "grants[0].privileges"),
    },
});

describe("claim 11: what may be unknown beside references", () => {
    it("is no more than it has to be", async () => {
        const stacks = await Promise.all(ALL_STACKS.map((stack) => planned(stack, { mode: "unknown" })));
        const places = new Set(stacks.flatMap(({ graph }) => unknownSettings(graph)).map(({ place }) => place));
        expect([...places].sort()).to.deep.equal(Object.keys(KNOWN_LATER).sort());
    });
});

function hiding(selector: Selector, path: string): Break {
    return changing(selector, ({ inputMarks }) => ({
        inputMarks: { ...inputMarks, unknowns: [...inputMarks.unknowns, path] },
    }));
}

/** Everything that is unknown and no reference. */
function unknownSettings(graph: Graph): readonly { readonly name: string; readonly place: string }[] {
    return graph.resources.flatMap(({ name, type, parent = "", inputMarks }) =>
        inputMarks.unknowns
            .filter((path) => !REFERENCE.test(path))
            .map((path) => ({ name, place: `${graph.get(parent)?.type ?? ""} > ${type} ${path}` })),
    );
}

/** Names with a hash of what they name: a placeholder cannot be seen in them. */
const HASHED = ["networkName", "vpcEndpointName"];

describe("a plan says of each input whether it is known before deployment", () => {
    for (const stack of ALL_STACKS) {
        it(`as a first preview of ${stack} would find`, async () => {
            const [shown, real] = [await planned(stack), await planned(stack, { mode: "unknown" })];
            expect(misreported(shown.graph, real.graph)).to.deep.equal([]);
        });
    }

    it("and is found out when it does not", async () => {
        const [shown, real] = [await planned("dev"), await planned("dev", { mode: "unknown" })];
        const silent = changing("aws:ec2/subnet:Subnet", { inputMarks: NO_MARKS })(shown.graph);
        expect(misreported(silent, real.graph)).to.have.length(real.graph.count("aws:ec2/subnet:Subnet"));
        const anxious = hiding("aws:ec2/vpc:Vpc", "cidrBlock")(shown.graph);
        expect(misreported(anxious, real.graph)).to.have.length(1);
    });
});

/** Resources of which a plan says that other inputs are unknown than truly are. */
function misreported(shown: Graph, real: Graph): readonly string[] {
    return real.resources
        .filter((resource) => unknownInputs(resource) !== unknownInputs(shown.get(resource.urn)))
        .map(({ name }) => name);
}

/** Names of the inputs in which something is unknown. */
function unknownInputs(resource: RecordedResource | undefined): string {
    const inputs = (resource?.inputMarks.unknowns ?? []).map((path) => path.replace(/[.[].*$/s, ""));
    return [...new Set(inputs)]
        .filter((input) => !HASHED.includes(input))
        .sort()
        .join();
}

async function failureOf(run: Promise<unknown>): Promise<string> {
    return await run.then(
        () => "",
        (error: unknown) => String(error),
    );
}

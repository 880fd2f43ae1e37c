import { expect } from "chai";
import type { Tier } from "../../components/shared/lifecycle";
import type { Graph } from "../../planner/graph";
import { judge } from "../../planner/judge";
import type { RecordedResource } from "../../planner/recording";
import { changing, claim, doubling, EVERY_PLAN, giving, planned } from "../support/claims";
import { STACKS } from "../support/plan";
import { STATELESS } from "../support/stateless";

/** How deletion treats what a tier holds. */
interface Treatment {
    readonly protect: boolean;
    readonly retainOnDelete: boolean;
    readonly forceDestroy: boolean;
}

const TIERS: Readonly<Record<Tier, Treatment>> = {
    disposable: { protect: false, retainOnDelete: false, forceDestroy: true },
    standard: { protect: true, retainOnDelete: false, forceDestroy: false },
    critical: { protect: true, retainOnDelete: true, forceDestroy: false },
};

/** Whether something is deleted together with what it holds, by the words of the next table. */
const FORCE: Readonly<Record<string, (tier: Treatment) => boolean | undefined>> = {
    "as the tier says": ({ forceDestroy }) => forceDestroy,
    never: () => false,
    "no such choice": () => undefined,
};

/** What holds something that does not come back. */
const STATEFUL: Readonly<Record<string, keyof typeof FORCE>> = {
    "aws:kms/key:Key": "no such choice",
    "aws:kms/replicaKey:ReplicaKey": "no such choice",
    "aws:s3/bucket:Bucket": "as the tier says",
    "databricks:index/catalog:Catalog": "as the tier says",
    // It serves every workspace of the region, those of other stacks too.
    "databricks:index/metastore:Metastore": "never",
    "databricks:index/mwsWorkspaces:MwsWorkspaces": "no such choice",
};

/** What others stand on: were it to stay in the cloud, none of those could be deleted. Protection is all it has. */
const IN_USE: ReadonlySet<string> = new Set([
    "databricks:index/catalog:Catalog",
    "databricks:index/mwsWorkspaces:MwsWorkspaces",
]);

/** What keeps something stateful safe or usable, by what it is for, which is beside it: neither must stay without the other. */
const GUARDS: Readonly<Record<string, readonly string[]>> = {
    "aws:kms/alias:Alias": ["aws:kms/key:Key", "aws:kms/replicaKey:ReplicaKey"],
    "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration": ["aws:s3/bucket:Bucket"],
    "aws:s3/bucketLogging:BucketLogging": ["aws:s3/bucket:Bucket"],
    "aws:s3/bucketObjectLockConfiguration:BucketObjectLockConfiguration": ["aws:s3/bucket:Bucket"],
    "aws:s3/bucketOwnershipControls:BucketOwnershipControls": ["aws:s3/bucket:Bucket"],
    "aws:s3/bucketPolicy:BucketPolicy": ["aws:s3/bucket:Bucket"],
    "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock": ["aws:s3/bucket:Bucket"],
    "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration": ["aws:s3/bucket:Bucket"],
    "aws:s3/bucketVersioning:BucketVersioning": ["aws:s3/bucket:Bucket"],
};

/** What holds for a whole account: others rely on it by the time that its stack is destroyed. */
const ACCOUNT_WIDE: ReadonlySet<string> = new Set([
    "aws:ebs/encryptionByDefault:EncryptionByDefault",
    "aws:ec2/vpcBlockPublicAccessOptions:VpcBlockPublicAccessOptions",
    "aws:lakeformation/dataLakeSettings:DataLakeSettings",
    "aws:s3/accountPublicAccessBlock:AccountPublicAccessBlock",
    "databricks:index/artifactAllowlist:ArtifactAllowlist",
    "databricks:index/disableLegacyFeaturesSetting:DisableLegacyFeaturesSetting",
    "databricks:index/systemSchema:SystemSchema",
]);

const isStateful = ({ type }: RecordedResource): boolean => type in STATEFUL;
const isGuard = ({ type }: RecordedResource): boolean => type in GUARDS;
const isStateless = ({ type, custom }: RecordedResource): boolean => !custom || STATELESS.has(type);

/** How a graph departs from the tier table. */
function departures(graph: Graph, tier: Tier): readonly string[] {
    return graph.resources.flatMap((resource) => {
        const wanted = wantedFor(graph, resource, TIERS[tier]);
        if (typeof wanted === "string") {
            return [wanted];
        }
        const found = treatmentOf(resource);
        return Object.entries(wanted)
            .filter(([option, value]) => found[option as keyof Treatment] !== value)
            .map(([option, value]) => `${option} of ${resource.name} is not ${String(value)}`);
    });
}

type Found = Omit<Treatment, "forceDestroy"> & { readonly forceDestroy: unknown };

const treatmentOf = ({ protect, retainOnDelete, inputs }: RecordedResource): Found => ({
    protect,
    retainOnDelete,
    forceDestroy: inputs["forceDestroy"],
});

/** How a resource is to be treated, or why nobody can say. */
function wantedFor(graph: Graph, resource: RecordedResource, tier: Treatment): Found | string {
    const { type, name, parent } = resource;
    if (isStateful(resource)) {
        const retainOnDelete = tier.retainOnDelete && !IN_USE.has(type);
        return { ...tier, retainOnDelete, forceDestroy: FORCE[STATEFUL[type] ?? ""]?.(tier) };
    }
    if (isGuard(resource)) {
        const beside = (GUARDS[type] ?? []).flatMap((guarded) => graph.ofType(guarded));
        const guarded = beside.find((one) => one.parent === parent);
        return guarded === undefined
            ? `${name} guards nothing`
            : { ...UNTREATED, retainOnDelete: guarded.retainOnDelete };
    }
    if (ACCOUNT_WIDE.has(type)) {
        return { ...UNTREATED, retainOnDelete: !tier.forceDestroy };
    }
    return isStateless(resource) ? UNTREATED : `nobody has said whether ${type} holds or guards something`;
}

/** Protection is of single resources: what is around and beside them can be changed and deleted. */
const UNTREATED: Found = { protect: false, retainOnDelete: false, forceDestroy: undefined };

const tierOf = (value: unknown): Tier => value as Tier;

claim(44, "what is stateful is treated as its tier says, its guards stay with it, and its neighbours are free", {
    check: (graph, { settings }) => departures(graph, tierOf(settings.values["tier"])),
    breaks: {
        "the opposite protection": changing(isStateful, ({ protect }) => ({ protect: !protect })),
        "the opposite of staying in the cloud": changing(isStateful, ({ retainOnDelete }) => ({
            retainOnDelete: !retainOnDelete,
        })),
        "the opposite force": changing(
            ({ inputs }) => "forceDestroy" in inputs,
            ({ inputs }) => ({ inputs: { ...inputs, forceDestroy: inputs["forceDestroy"] !== true } }),
        ),
        "force that is left to the provider": giving("aws:s3/bucket:Bucket", { forceDestroy: null }),
        "a protected component, which protects all inside it": changing("lakehouse:shared:SecureBucket", {
            protect: true,
        }),
        "a neighbour that stays in the cloud": changing("aws:iam/role:Role", { retainOnDelete: true }),
        ...Object.fromEntries(
            Object.keys(GUARDS).map((type) => [
                `a ${type} that goes and leaves what it guards, or stays without it`,
                changing(type, ({ retainOnDelete }) => ({ retainOnDelete: !retainOnDelete })),
            ]),
        ),
        "a protected guard": changing(isGuard, { protect: true }),
        "a guard with nothing beside it to guard": changing(isGuard, { parent: "elsewhere" }),
        "a default of an account that goes with its stack": changing(({ type }) => ACCOUNT_WIDE.has(type), {
            retainOnDelete: false,
        }),
        "a location that goes with its data": giving("databricks:index/externalLocation:ExternalLocation", {
            forceDestroy: true,
        }),
        "something that nobody thought about": doubling("aws:s3/bucket:Bucket", { type: "aws:rds/cluster:Cluster" }),
    },
});

describe("claim 44: with another tier than its own", () => {
    for (const stack of STACKS) {
        for (const tier of Object.keys(TIERS) as Tier[]) {
            it(`${stack} is treated as ${tier}`, async () => {
                // A precious environment takes its time to delete keys; the files of the others say less.
                const { graph } = await planned(stack, { overrides: { tier, keys: { deletionWindowDays: 30 } } });
                expect(departures(graph, tier)).to.deep.equal([]);
                const others = (Object.keys(TIERS) as Tier[]).filter((other) => other !== tier);
                for (const other of others) {
                    expect(departures(graph, other), `as ${other}`).not.to.be.empty;
                }
            });
        }
    }

    it("nothing is stateful or a guard in vain: every such type is in a stack", async () => {
        const graphs = await Promise.all(EVERY_PLAN.map(async (stack) => (await planned(stack)).graph));
        const types = [...Object.keys(STATEFUL), ...Object.keys(GUARDS)];
        expect(types.filter((type) => graphs.every((graph) => graph.count(type) === 0))).to.deep.equal([]);
    });

    it("only what is stateful is guarded", () => {
        expect(
            Object.values(GUARDS)
                .flat()
                .filter((type) => !(type in STATEFUL)),
        ).to.deep.equal([]);
    });
});

claim(
    36,
    "in production nothing that holds data can be replaced or deleted: it is protected, and the policy pack sees to it",
    {
        stacks: ["foundation", "foundation with every choice", "prod", "prod-platform", "prod-workspace"],
        check: (graph) =>
            judge(graph).flatMap(({ rule, level, message }) =>
                rule === "lifecycle-protect-stateful" && level === "mandatory" ? [message] : [],
            ),
        breaks: Object.fromEntries(
            Object.keys(STATEFUL).map((type) => [`an unprotected ${type}`, changing(type, { protect: false })]),
        ),
    },
);

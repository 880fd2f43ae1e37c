import type * as pulumi from "@pulumi/pulumi";
import { controlPlane, type ControlPlane } from "./controlPlane";
import { physicalName, type NameKind, type NameParts } from "./naming";
import { regionFacts, type RegionFacts, type Shard } from "./regions";
import { awsTags, type BaseTags, type Tags } from "./tags";

/** What a {@link Context} is made of: plain settings that are the same for a whole stack. */
export interface ContextParts extends NameParts, BaseTags {
    readonly shard: Shard;
    /**
     * ARN of the policy that bounds every role, which the foundation makes.
     * @default none: no role can be made
     */
    readonly permissionsBoundary?: pulumi.Input<string> | undefined;
}

/**
 * What every component of a stack needs to know about where it lives: names, tags, ARNs and the facts of its region.
 * It is built once per stack from plain settings and holds no resource, so everything it answers is known at preview.
 */
export class Context {
    /** Beginning of every physical name, in this environment and in all others. */
    public readonly prefix: string;
    public readonly environment: string;
    public readonly region: string;
    public readonly awsAccountId: string;
    public readonly partition: ControlPlane["partition"];
    public readonly controlPlane: ControlPlane;
    public readonly shard: Shard;

    public constructor(private readonly parts: ContextParts) {
        this.prefix = parts.prefix;
        this.environment = parts.environment;
        this.region = parts.region;
        this.awsAccountId = parts.awsAccountId;
        this.shard = parts.shard;
        this.controlPlane = controlPlane(parts.shard);
        this.partition = this.controlPlane.partition;
    }

    /** Facts of this context's region. Throws for a region that the settings' rules would have refused. */
    public get regionFacts(): RegionFacts {
        const facts = regionFacts(this.region, this.shard);
        if (facts === undefined) {
            throw new RangeError(`no facts for region ${this.region} and shard ${this.shard}`);
        }
        return facts;
    }

    /** ARN of the policy that bounds every role; none where the foundation has yet to make it. */
    public get permissionsBoundary(): pulumi.Input<string> | undefined {
        return this.parts.permissionsBoundary;
    }

    /** The same place with a boundary for its roles. */
    public boundedBy(permissionsBoundary: pulumi.Input<string>): Context {
        return new Context({ ...this.parts, permissionsBoundary });
    }

    /** The same environment in another region of the partition, where it would be rebuilt if this one were lost. */
    public inRegion(region: string): Context {
        return new Context({ ...this.parts, region });
    }

    /** Physical name of a thing, see {@link physicalName}. */
    public name(kind: NameKind, thing: string): string {
        return physicalName(this.parts, kind, thing);
    }

    /** Tags of an AWS resource that belongs to a workload, see {@link awsTags}. */
    public tags(workload: string, thing: string): Tags {
        return awsTags(this.parts, workload, this.name("tagName", thing));
    }

    /** Tags that a Databricks workspace hands down to all its compute. */
    public get baseTags(): BaseTags {
        return this.parts;
    }

    /** ARN of one of our own roles, as text, so that documents which name it are known at preview. */
    public roleArn(thing: string): string {
        return `arn:${this.partition}:iam::${this.awsAccountId}:role/${this.name("role", thing)}`;
    }

    /** ARN of one of our own policies, as text. */
    public policyArn(thing: string): string {
        return `arn:${this.partition}:iam::${this.awsAccountId}:policy/${this.name("policy", thing)}`;
    }

    /** ARN of one of our own buckets, as text. */
    public bucketArn(thing: string): string {
        return this.arnOfBucket(this.name("bucket", thing));
    }

    /** ARN of any bucket of this partition, by its name. */
    public arnOfBucket(bucket: string): string {
        return `arn:${this.partition}:s3:::${bucket}`;
    }

    /** Principal that stands for a whole AWS account. */
    public accountRoot(accountId: string = this.awsAccountId): string {
        return `arn:${this.partition}:iam::${accountId}:root`;
    }

    /** ARN of something in this account and region, for example `arnOf("ec2", "subnet/*")`. */
    public arnOf(service: string, resource: string): string {
        return `arn:${this.partition}:${service}:${this.region}:${this.awsAccountId}:${resource}`;
    }
}

import type { DELETE_REFUSALS } from "../refusals/deletes";
import type { CloudRecord } from "../calls";
import { aws, deletion, variants, type Bench, type Cases } from "./bench";

const group = (bench: Bench): Promise<CloudRecord> =>
    bench.aws("ec2/securityGroup:SecurityGroup", { name: "clusters" });
const subnet = (bench: Bench): Promise<CloudRecord> =>
    bench.aws("ec2/subnet:Subnet", { vpcId: "vpc-1", cidrBlock: "10.0.0.0/24" });
const endpoint = aws("ec2/vpcEndpoint:VpcEndpoint");

export const DELETE_CASES: Cases<typeof DELETE_REFUSALS> = {
    "VPC deleted with what is inside": deletion(
        (bench) => bench.aws("ec2/vpc:Vpc", { cidrBlock: "10.0.0.0/16" }),
        (bench, { id }) => bench.aws("ec2/subnet:Subnet", { vpcId: id, cidrBlock: "10.0.0.0/24" }),
        /DependencyViolation: .*vpc-\w+ is in use by subnet-\w+/,
    ),
    "subnet deleted with an endpoint inside": deletion(
        subnet,
        (bench, { id }) => endpoint(bench, { vpcId: "vpc-1", serviceName: "sts", subnetIds: [id] }),
        /DependencyViolation: .*subnet-\w+ is in use by vpce-\w+/,
    ),
    "security group deleted that an endpoint has": deletion(
        group,
        (bench, { id }) => endpoint(bench, { vpcId: "vpc-1", serviceName: "sts", securityGroupIds: [id] }),
        /DependencyViolation: .*sg-\w+ is in use by vpce-\w+/,
    ),
    "security group deleted that a rule of another one names": variants(
        async (bench, own: boolean) => {
            const { id, ...record } = await group(bench);
            await bench.aws("vpc/securityGroupIngressRule:SecurityGroupIngressRule", {
                securityGroupId: own ? id : "sg-other",
                referencedSecurityGroupId: id,
                ipProtocol: "-1",
            });
            await bench.cloud.delete({ id, ...record });
        },
        false,
        true,
        /DependencyViolation: resource sg-\w+ has a dependent object \(sgr-\w+\)/,
    ),
    "route table deleted with associations": deletion(
        (bench) => bench.aws("ec2/routeTable:RouteTable", { vpcId: "vpc-1" }),
        (bench, { id }) =>
            bench.aws("ec2/routeTableAssociation:RouteTableAssociation", { routeTableId: id, subnetId: "subnet-1" }),
        /DependencyViolation: The routeTable 'rtb-\w+' has dependencies/,
    ),
    "bucket deleted that is not empty": variants(
        async (bench, forceDestroy: boolean) => {
            const bucket = await bench.aws("s3/bucket:Bucket", { bucket: "lake", forceDestroy });
            await bench.aws("s3/bucketObjectv2:BucketObjectv2", { bucket: "lake", key: "raw/1.parquet" });
            await bench.cloud.delete(bucket);
        },
        false,
        true,
        /BucketNotEmpty/,
    ),
};

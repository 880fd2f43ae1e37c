// The peer's side of the benchmark: AWS CDK synth with cdk-nag's AwsSolutions pack, of exactly as many CloudFormation
// resources as it is told, of the kinds that our own plan is made of and the way CDK's users write them. Runs in the ignored
// folder into which the bench installs the peer.
const {
    App,
    Aspects,
    CfnResource,
    Duration,
    Stack,
    aws_ec2,
    aws_iam,
    aws_kms,
    aws_s3,
    aws_ssm,
} = require("aws-cdk-lib");
const { AwsSolutionsChecks } = require("cdk-nag");

const wanted = Number(process.argv[2]);
const app = new App();
const stack = new Stack(app, "Peer");
const made = () => stack.node.findAll().filter((construct) => CfnResource.isCfnResource(construct)).length;

/** A network without a way out: VPC, subnets with route tables, security group rules, endpoints. */
function network() {
    const subnetType = aws_ec2.SubnetType.PRIVATE_ISOLATED;
    const vpc = new aws_ec2.Vpc(stack, "Vpc", {
        maxAzs: 2,
        natGateways: 0,
        subnetConfiguration: ["workspace", "endpoints"].map((name) => ({ name, subnetType, cidrMask: 24 })),
    });
    const group = new aws_ec2.SecurityGroup(stack, "Endpoints", { vpc, allowAllOutbound: false });
    [443, 2443, 5432, 6666, 8443, 8444].forEach((port) => {
        group.addIngressRule(aws_ec2.Peer.ipv4(vpc.vpcCidrBlock), aws_ec2.Port.tcp(port), `port ${port}`);
    });
    vpc.addGatewayEndpoint("S3", { service: aws_ec2.GatewayVpcEndpointAwsService.S3 });
    ["STS", "KINESIS_STREAMS"].forEach((name) => {
        const service = aws_ec2.InterfaceVpcEndpointAwsService[name];
        vpc.addInterfaceEndpoint(name, { service, securityGroups: [group] });
    });
}

/** A zone of the lake: key with alias, bucket with policy, role with policy. */
function zone(name) {
    const encryptionKey = new aws_kms.Key(stack, `${name}Key`, { enableKeyRotation: true, alias: `alias/${name}` });
    const bucket = new aws_s3.Bucket(stack, `${name}Bucket`, {
        encryption: aws_s3.BucketEncryption.KMS,
        encryptionKey,
        bucketKeyEnabled: true,
        blockPublicAccess: aws_s3.BlockPublicAccess.BLOCK_ALL,
        enforceSSL: true,
        versioned: true,
        lifecycleRules: [{ noncurrentVersionExpiration: Duration.days(30) }],
    });
    const role = new aws_iam.Role(stack, `${name}Role`, {
        assumedBy: new aws_iam.ServicePrincipal("lakeformation.amazonaws.com"),
    });
    bucket.grantReadWrite(role);
}

network();
for (let zones = 0; made() + 6 <= wanted; zones += 1) {
    zone(`Zone${zones}`);
}
for (let rest = 0; made() < wanted; rest += 1) {
    new aws_ssm.StringParameter(stack, `Parameter${rest}`, { stringValue: "made to fill up" });
}
Aspects.of(app).add(new AwsSolutionsChecks());
const { Resources } = app.synth().getStackByName("Peer").template;
if (Object.keys(Resources).length !== wanted) {
    throw new Error(`the peer made ${Object.keys(Resources).length} resources instead of ${wanted}`);
}

// The peer's side of the benchmark: AWS CDK synth with cdk-nag's AwsSolutions pack, of exactly as many CloudFormation
// resources as it is told. Runs in the ignored folder into which the bench installs the peer.
const { App, Aspects, Stack, aws_ec2, aws_iam, aws_kms, aws_s3, aws_sqs } = require("aws-cdk-lib");
const { AwsSolutionsChecks } = require("cdk-nag");

const wanted = Number(process.argv[2]);
const app = new App();
const stack = new Stack(app, "Peer");

/** What a lakehouse is made of, round and round, one CloudFormation resource each. */
const makers = [
    (id) =>
        new aws_kms.CfnKey(stack, id, { enableKeyRotation: true, keyPolicy: { Version: "2012-10-17", Statement: [] } }),
    (id) =>
        new aws_s3.CfnBucket(stack, id, {
            bucketEncryption: {
                serverSideEncryptionConfiguration: [{ serverSideEncryptionByDefault: { sseAlgorithm: "aws:kms" } }],
            },
            publicAccessBlockConfiguration: { blockPublicAcls: true, blockPublicPolicy: true },
        }),
    (id) => new aws_iam.Role(stack, id, { assumedBy: new aws_iam.ServicePrincipal("lambda.amazonaws.com") }),
    (id) => new aws_ec2.CfnSubnet(stack, id, { vpcId: "vpc-1", cidrBlock: "10.0.0.0/24" }),
    (id) => new aws_sqs.Queue(stack, id, { encryption: aws_sqs.QueueEncryption.SQS_MANAGED }),
    (id) => new aws_ec2.CfnSecurityGroup(stack, id, { groupDescription: "benchmark", vpcId: "vpc-1" }),
];

for (let made = 0; made < wanted; made += 1) {
    makers[made % makers.length](`Resource${String(made)}`);
}
Aspects.of(app).add(new AwsSolutionsChecks());
const template = app.synth().getStackByName("Peer").template;
const count = Object.keys(template.Resources).length;
if (count !== wanted) {
    throw new Error(`the peer made ${String(count)} resources instead of ${String(wanted)}`);
}

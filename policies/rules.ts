import * as account from "./account";
import * as acm from "./acm";
import * as alarms from "./alarms";
import * as athena from "./athena";
import * as backup from "./backup";
import * as cache from "./cache";
import * as cloudtrail from "./cloudtrail";
import * as compute from "./compute";
import * as config from "./config";
import * as detection from "./detection";
import * as dynamodb from "./dynamodb";
import * as ec2 from "./ec2";
import * as ecr from "./ecr";
import * as efs from "./efs";
import * as eks from "./eks";
import * as elb from "./elb";
import * as emr from "./emr";
import * as events from "./events";
import * as firehose from "./firehose";
import * as firewall from "./firewall";
import * as fsx from "./fsx";
import * as glue from "./glue";
import * as iam from "./iam";
import * as identity from "./identity";
import * as jobs from "./jobs";
import * as kinesis from "./kinesis";
import * as kms from "./kms";
import * as lakebase from "./lakebase";
import * as lakeformation from "./lakeformation";
import * as lambda from "./lambda";
import * as lifecycle from "./lifecycle";
import * as logs from "./logs";
import * as msk from "./msk";
import * as network from "./network";
import * as opensearch from "./opensearch";
import * as pipes from "./pipes";
import * as rds from "./rds";
import * as redshift from "./redshift";
import * as s3 from "./s3";
import * as sagemaker from "./sagemaker";
import * as scheduler from "./scheduler";
import * as secrets from "./secrets";
import * as secretsmanager from "./secretsmanager";
import * as serving from "./serving";
import * as sns from "./sns";
import * as sql from "./sql";
import * as sqs from "./sqs";
import * as ssm from "./ssm";
import * as stepfunctions from "./stepfunctions";
import * as tags from "./tags";
import * as unity from "./unity";
import * as workspace from "./workspace";
import type { Rule } from "./core/rule";

/** Every rule of the pack, by name. A rule is a file of a domain and a line in the domain's index. */
export const RULES: readonly Rule[] = [
    account,
    acm,
    alarms,
    athena,
    backup,
    cache,
    cloudtrail,
    compute,
    config,
    detection,
    dynamodb,
    ec2,
    ecr,
    efs,
    eks,
    elb,
    emr,
    events,
    firehose,
    firewall,
    fsx,
    glue,
    iam,
    identity,
    jobs,
    kinesis,
    kms,
    lakebase,
    lakeformation,
    lambda,
    lifecycle,
    logs,
    msk,
    network,
    opensearch,
    pipes,
    rds,
    redshift,
    s3,
    sagemaker,
    scheduler,
    secrets,
    secretsmanager,
    serving,
    sns,
    sql,
    sqs,
    ssm,
    stepfunctions,
    tags,
    unity,
    workspace,
]
    .flatMap((domain): Rule[] => Object.values(domain))
    .sort((a, b) => (a.name < b.name ? -1 : 1));

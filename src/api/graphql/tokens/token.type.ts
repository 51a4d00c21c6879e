import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { Role } from '../../../platform/access/roles';
import { RoleEnum } from '../enums';
import { DateTime } from '../scalars';

@ObjectType({ description: '一个访问令牌，不含令牌本身。An access token, without the token itself.' })
export class AccessToken {
  @Field(() => ID, { description: '令牌中可示人的一段。The part of it that may be shown.' })
  id!: string;

  @Field({ description: '何人或何程序，记入每次决定。Whose it is; kept with each decision.' })
  name!: string;

  @Field(() => RoleEnum, { description: '权限。What it lets do.' })
  role!: Role;

  @Field(() => DateTime, { description: '创建之时。When it was made.' })
  createdAt!: string;

  @Field(() => DateTime, { nullable: true, description: '到期之时；长期有效的为空。null: without end.' })
  expiresAt!: string | null;

  @Field(() => DateTime, { nullable: true, description: '撤销之时；未撤销的为空。null: not revoked.' })
  revokedAt!: string | null;
}

@InputType({ description: '为谁创建怎样的令牌。What token to make.' })
export class CreateAccessTokenInput {
  @Field({
    description:
      '何人或何程序：1 至 64 个文字、数字、空格或 . _ @ -。Whose it is: letters, digits, spaces or . _ @ -.',
  })
  name!: string;

  @Field(() => RoleEnum, { description: '权限。What it lets do.' })
  role!: Role;

  @Field(() => String, {
    nullable: true,
    description:
      '有效至此日终了（UTC），如 2027-12-31，或 90d 之类的天数；不写则长期有效。Last day, or days such as 90d; left out: without end.',
  })
  expires?: string | null;
}

@ObjectType({ description: '创建令牌的结果。What came of making a token.' })
export class CreateAccessTokenPayload {
  @Field({ description: '令牌，只给这一次，库中只存摘要。The token: given this once, kept as a hash alone.' })
  token!: string;

  @Field(() => AccessToken, { description: '所创建的令牌的事实。What there is to know of it.' })
  accessToken!: AccessToken;
}

@ObjectType({ description: '撤销令牌的结果。What came of revoking a token.' })
export class RevokeAccessTokenPayload {
  @Field(() => AccessToken, {
    nullable: true,
    description: '已撤销的令牌；没有这个令牌则为空。The token; null if there is none.',
  })
  accessToken!: AccessToken | null;
}

@ObjectType({ description: '凭令牌或机构登录而来的人。Whom a token or the institution’s login names.' })
export class Viewer {
  @Field(() => ID, { description: '与决定一同留存的标识。As kept with decisions.' })
  id!: string;

  @Field({ description: '姓名或程序的名称。Name of the person or program.' })
  name!: string;

  @Field(() => RoleEnum, { description: '权限。What they may do.' })
  role!: Role;
}

@ObjectType({ description: '怎样登录。How one may sign in.' })
export class SignInWays {
  @Field({
    description:
      '已有管理者的令牌，可由其在页上为他人创建；否则须先在服务器上创建第一个。An admin’s token is there; else the first is made on the server.',
  })
  hasAdmin!: boolean;

  @Field({ description: '已接入机构自己的登录（OIDC）。The institution’s own login is set up.' })
  hasLogin!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      '其登录从何开始（OIDC 的 authorization endpoint，另加 redirect_uri、state、nonce）；没有的为空。Where that login begins; redirect_uri, state and nonce are to be added.',
  })
  loginAddress!: string | null;
}

/** Those whose words essays and speeches cite sentence by sentence: past the paragraph the writer goes on. */
export const CITED_IN_ESSAYS: readonly string[] =
  'Hồ Chí Minh|Bác Hồ|Bác|Người|Nguyễn Ái Quốc|Lênin|Lê-nin|V.I.Lênin|V.I. Lênin|V.I.Lê-nin|V.I. Lê-nin|Mác|C.Mác|C. Mác|Các Mác|Karl Marx|Ăngghen|Ph.Ăngghen|Ph. Ăngghen|Ăng-ghen|Ph.Ăng-ghen|Ph. Ăng-ghen|C.Mác và Ph.Ăngghen|Đảng|Đảng ta|Đảng Cộng sản Việt Nam|Nhà nước ta|Đảng và Nhà nước ta|Đảng, Nhà nước ta|Hiến pháp|Phạm Văn Đồng|Trường Chinh|Lê Duẩn|Võ Nguyên Giáp|Nguyễn Trãi|Lê Quý Đôn'.split(
    '|',
  );
